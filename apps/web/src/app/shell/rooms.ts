import { useInstallation, useMay } from '../../api/session';
import { useText } from '../../text/language';
import type { IconName } from '../../ui/icons';

export interface Room {
  key: IconName;
  to:
    | '/'
    | '/programmes'
    | '/tasks'
    | '/meetings'
    | '/indicators'
    | '/reports'
    | '/deliveries'
    | '/chart'
    | '/mailbox';
  label: string;
  /** Below the thin rule: what keeps the house running. */
  second?: boolean;
}

/** The rooms this person may enter, in order of use. */
export function useRooms(): Room[] {
  const { administration, kpis, shell } = useText();
  const { mailbox } = useInstallation();
  const may = useMay();
  const rooms: (Room | false)[] = [
    { key: 'home', to: '/', label: shell.home },
    { key: 'programmes', to: '/programmes', label: shell.programmes },
    may('task.read') && { key: 'tasks', to: '/tasks', label: shell.tasks },
    may('council.read') && { key: 'council', to: '/meetings', label: shell.council },
    may('indicator.read') && { key: 'kpis', to: '/indicators', label: kpis.title },
    may('report.read') && { key: 'reports', to: '/reports', label: shell.reports },
    may('delivery.read') && {
      key: 'notifications',
      to: '/deliveries',
      label: shell.notifications,
      second: true,
    },
    { key: 'administration', to: '/chart', label: administration.title, second: true },
    mailbox && { key: 'mailbox', to: '/mailbox', label: shell.mailbox, second: true },
  ];
  return rooms.filter((room) => room !== false);
}
