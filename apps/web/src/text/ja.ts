import { access } from './ja/access';
import { council } from './ja/council';
import { help } from './ja/help';
import { home } from './ja/home';
import { notifications } from './ja/notifications';
import { parts } from './ja/parts';
import { programmes } from './ja/programmes';
import { reports } from './ja/reports';
import { shell } from './ja/shell';
import { states } from './ja/states';
import { tasks } from './ja/tasks';
import { words } from './ja/words';

/** Every string of the screens in Japanese, by feature. */
export const ja = {
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
