export { CouncilModule } from './council.module';
