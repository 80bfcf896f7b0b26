import type { Catalogue } from '../catalogue';

export const help: Catalogue['help'] = {
  title: 'How to use',
  sentence: 'The steps that are used most, page by page.',
  contents: 'Contents',
  open: 'Open: {label}',
  marks: 'Shapes',
  marksBody:
    '● is mainly by the prefecture, ○ mainly by the city, ◎ by both. A dashed ring has not been confirmed yet.',
  keys: 'Press “?” for the list of keys.',
  guides: {
    home: {
      title: 'My work',
      body: [
        'The tasks of your post, the most urgent first.',
        '“Open” in a row leads to the task.',
        'What you asked of others stands below under “Asked of others (unfinished)”.',
      ],
    },
    programmes: {
      title: 'Programmes',
      body: [
        'The register of initiatives is an overview, a filter and a list of links in one.',
        'A yellow diamond means that the source says nothing or that it is unconfirmed.',
        'The progress page shows the reason for each assumed marker.',
        '“See the strategies” leads to the plans in which the programmes stand: goals, measures and indicators.',
        '“Agreements” opens their register. The post that answers for one is asked 120 days before its end.',
      ],
    },
    tasks: {
      title: 'Tasks',
      body: [
        '“Assign a task” gives work to a post of either side with a due day; its holder gets a mail.',
        'The post in charge moves it on with “Start” and “Complete”.',
        'If it cannot go on, “Mark as blocked” with a reason.',
        'One notice comes a working day before the due day and one on the first working day after it.',
      ],
    },
    council: {
      title: 'Meetings',
      body: [
        'A secretariat creates the meeting and adds agenda items.',
        'Once it is marked as announced, attendance, results, decisions and action items can be recorded.',
        'A decision becomes a task with a post and a due day.',
        'Each saving of the minutes is a version. If somebody else saved first, both texts stand side by side.',
      ],
    },
    reports: {
      title: 'Reports',
      body: [
        '“Make the report” gives a PDF. You can leave the page meanwhile.',
        'With unconfirmed markers it is a draft that lists them at the end.',
        '“Add a schedule” sends it monthly.',
      ],
    },
    notifications: {
      title: 'Delivery ledger',
      body: [
        'Every mail has a row, also what was not sent and why.',
        '“Result unknown” may or may not have arrived; it can be sent again with a reason.',
      ],
    },
  },
};
