import { access } from './en/access';
import { audit } from './en/audit';
import { account } from './en/account';
import { administration } from './en/administration';
import { agencies } from './en/agencies';
import { agreements } from './en/agreements';
import { changes } from './en/changes';
import { council } from './en/council';
import { dataIssues } from './en/data-issues';
import { help } from './en/help';
import { home } from './en/home';
import { lineage } from './en/lineage';
import { imports } from './en/imports';
import { jointActs } from './en/joint-acts';
import { lifecycle } from './en/lifecycle';
import { notifications } from './en/notifications';
import { openData } from './en/open-data';
import { kpis } from './en/kpis';
import { official } from './en/official';
import { statistics } from './en/statistics';
import { organisations } from './en/organisations';
import { parts } from './en/parts';
import { permissionTable } from './en/permission-table';
import { programmes } from './en/programmes';
import { documents } from './en/documents';
import { remarks } from './en/remarks';
import { providers } from './en/providers';
import { reports } from './en/reports';
import { retention } from './en/retention';
import { revisions } from './en/revisions';
import { shell } from './en/shell';
import { states } from './en/states';
import { strategies } from './en/strategies';
import { tasks } from './en/tasks';
import { transfers } from './en/transfers';
import { tokens } from './en/tokens';
import { words } from './en/words';
import type { Catalogue } from './catalogue';

/** The same keys in English. */
export const en: Catalogue = {
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
