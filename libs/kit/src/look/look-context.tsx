import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { applyLook, type Audience, type Look, savedLook, saveLook } from './look';

interface LookState {
  look: Look;
  change: (part: Partial<Look>) => void;
  /** The frame of a page says in whose voice it speaks. */
  speakTo: (audience: Audience) => void;
}

const LookContext = createContext<LookState | null>(null);

export function LookProvider({ children }: { children: ReactNode }) {
  const [look, setLook] = useState(savedLook);
  const [audience, speakTo] = useState<Audience>('adult');
  useEffect(() => applyLook(look, audience), [look, audience]);
  const state = useMemo<LookState>(() => ({
    look,
    speakTo,
    change: (part) => setLook((before) => {
      const next = { ...before, ...part };
      saveLook(next);
      return next;
    }),
  }), [look]);
  return <LookContext value={state}>{children}</LookContext>;
}

export function useLook(): LookState {
  const state = useContext(LookContext);
  if (!state) throw new Error('useLook needs a LookProvider around it');
  return state;
}
