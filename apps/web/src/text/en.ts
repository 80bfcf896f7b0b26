import { access } from './en/access';
import { council } from './en/council';
import { help } from './en/help';
import { home } from './en/home';
import { notifications } from './en/notifications';
import { parts } from './en/parts';
import { programmes } from './en/programmes';
import { reports } from './en/reports';
import { shell } from './en/shell';
import { states } from './en/states';
import { tasks } from './en/tasks';
import { words } from './en/words';
import type { Catalogue } from './catalogue';

/** The same keys in English. */
export const en: Catalogue = {
  access,
  council,
  help,
  home,
  notifications,
  parts,
  programmes,
  reports,
  shell,
  states,
  tasks,
  words,
};
