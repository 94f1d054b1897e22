export { PanelsModule } from './panels.module';
