import type { ReactNode } from 'react';

/** Line icons, drawn on a 20 px grid; always beside a word. */
const PATHS = {
  home: 'M3 9.5 10 3.5l7 6M5 8.5v8h3.5v-4h3v4H15v-8',
  programmes: 'M3 5h14M3 10h14M3 15h14M6.5 3v4M13.5 8v4M8.5 13v4',
  tasks: 'M3.5 3.5h13v13h-13zM7 10l2.2 2.2L13.5 7.8',
  council: 'M3 4h14v9H9.5L6.5 16v-3H3zM6.5 7h7M6.5 10h5',
  kpis: 'M3 17h14M5 17v-6M10 17V4M15 17V8',
  reports: 'M5 2.5h7l3.5 3.5v11.5H5zM7.5 9h5.5M7.5 12h5.5M7.5 15h3',
  notifications: 'M2.5 5h15v10.5h-15zM3 5.5l7 5.5 7-5.5',
  audit: 'M4.5 2.5h11v15h-11zM7.5 6.5h5M7.5 9.5h5M7.5 13.5l1.5 1.5 3.5-3.5',
  mailbox: 'M3 16V8a3.5 3.5 0 0 1 7 0v8M6.5 4.5H14A3.5 3.5 0 0 1 17.5 8v8h-14.5M13 4.5v4',
  administration: 'M7.5 2.5h5v4h-5zM2.5 13.5h5v4h-5zM12.5 13.5h5v4h-5zM10 6.5v3.5M5 13.5V10h10v3.5',
  retention: 'M3 4.5h14v4H3zM4.5 8.5v8h11v-8M8 11.5h4',
  help: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M10 14v.3',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  plus: 'M10 4v12M4 10h12',
  chevronDown: 'M5 7.5l5 5 5-5',
  chevronRight: 'M7.5 5l5 5-5 5',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  download: 'M10 3v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12',
  history: 'M4 10a6.2 6.2 0 1 0 2-4.5L4 7.5M4 4v3.5h3.5M10 6.5V10l2.5 2',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  external: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16.5 3.5 9 11',
  print: 'M6 7V3h8v4M4 7h12v6h-2M6 13H4M6 11h8v6H6z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      className="inline-block shrink-0 fill-none stroke-current"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
