import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Needs } from '../../app/needs';
import { useText } from '../../text/language';
import { PageHead } from '../../ui/page';
import { PersonAccountPanel } from './person-account-panel';

const route = getRouteApi('/app/people/$id/account');

/** The account of somebody else, for the administrator of the agency. */
export function PersonAccountPage(): ReactNode {
  const { account } = useText();
  const { id } = route.useParams();
  return (
    <Needs permission="account.manage">
      <PageHead title={account.person.title} />
      <PersonAccountPanel personId={id} />
    </Needs>
  );
}
