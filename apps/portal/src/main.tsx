import '@alongside/kit/styles/promenade.css';
import { portalClient } from '@alongside/kit';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app';
import { VoiceProvider } from './voice/voice-provider';

const place = document.getElementById('portal');
if (!place) throw new Error('index.html has no place for the portal');

createRoot(place).render(
  <StrictMode>
    <VoiceProvider>
      <ApolloProvider client={portalClient()}>
        <BrowserRouter><App /></BrowserRouter>
      </ApolloProvider>
    </VoiceProvider>
  </StrictMode>,
);
