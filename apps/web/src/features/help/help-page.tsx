import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRooms } from '../../app/shell/rooms';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { PageHead, Section } from '../../ui/page';

/** A short guide for each room this person may enter. */
export function HelpPage(): ReactNode {
  const { help } = useText();
  const rooms = useRooms();
  const guides = (['home', 'programmes', 'tasks', 'council', 'reports', 'notifications'] as const).flatMap(
    (key) => {
      const room = rooms.find((item) => item.key === key);
      return room ? [{ key, room, guide: help.guides[key] }] : [];
    },
  );
  return (
    <div className="max-w-3xl">
      <PageHead title={help.title} sentence={help.sentence} />
      <nav aria-label={help.contents} className="mb-8 text-meta" data-print="hide">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {guides.map(({ key, guide }) => (
            <li key={key}>
              <a href={`#${key}`}>{guide.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {guides.map(({ key, room, guide }) => (
        <Section
          key={key}
          id={key}
          title={guide.title}
          act={
            <Link to={room.to} className="text-meta">
              {fill(help.open, { label: room.label })}
            </Link>
          }
        >
          <ol className="list-decimal space-y-1 pl-6">
            {guide.body.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Section>
      ))}
      <Section title={help.marks}>
        <p>{help.marksBody}</p>
        <p>{help.keys}</p>
      </Section>
    </div>
  );
}
