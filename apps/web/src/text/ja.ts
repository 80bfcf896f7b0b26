import { access } from './ja/access';
import { audit } from './ja/audit';
import { account } from './ja/account';
import { administration } from './ja/administration';
import { agencies } from './ja/agencies';
import { agreements } from './ja/agreements';
import { changes } from './ja/changes';
import { council } from './ja/council';
import { dataIssues } from './ja/data-issues';
import { help } from './ja/help';
import { home } from './ja/home';
import { lineage } from './ja/lineage';
import { imports } from './ja/imports';
import { jointActs } from './ja/joint-acts';
import { lifecycle } from './ja/lifecycle';
import { notifications } from './ja/notifications';
import { openData } from './ja/open-data';
import { kpis } from './ja/kpis';
import { official } from './ja/official';
import { statistics } from './ja/statistics';
import { organisations } from './ja/organisations';
import { parts } from './ja/parts';
import { permissionTable } from './ja/permission-table';
import { programmes } from './ja/programmes';
import { documents } from './ja/documents';
import { remarks } from './ja/remarks';
import { providers } from './ja/providers';
import { reports } from './ja/reports';
import { retention } from './ja/retention';
import { revisions } from './ja/revisions';
import { shell } from './ja/shell';
import { states } from './ja/states';
import { strategies } from './ja/strategies';
import { tasks } from './ja/tasks';
import { transfers } from './ja/transfers';
import { tokens } from './ja/tokens';
import { words } from './ja/words';

/** Every string of the screens in Japanese, by feature. */
export const ja = {
  access,
  audit,
  account,
  administration,
  agencies,
  agreements,
  changes,
  council,
  dataIssues,
  help,
  home,
  lineage,
  imports,
  jointActs,
  lifecycle,
  notifications,
  openData,
  kpis,
  official,
  statistics,
  organisations,
  parts,
  permissionTable,
  programmes,
  documents,
  remarks,
  providers,
  reports,
  retention,
  revisions,
  shell,
  states,
  strategies,
  tasks,
  transfers,
  tokens,
  words,
};
