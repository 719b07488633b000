import { expose } from 'comlink';
import { createSearchDesk } from './search-desk.ts';

expose(createSearchDesk());
