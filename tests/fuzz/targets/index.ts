import type { Target } from '../target';
import { dates } from './dates';
import { edits } from './edits';
import { engine } from './engine';
import { files } from './files';
import { packs } from './packs';
import { settings } from './settings';
import { textMap } from './text-map';
import { words } from './words';

export const targets: readonly Target[] = [...engine, ...words, ...edits, ...textMap, ...packs, ...files, ...settings, ...dates];
