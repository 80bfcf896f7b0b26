import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { rulesQuery } from './provider.api';
import { RefusalSection } from './refusal-section';
import { RuleForm } from './rule-form';
import { RuleTable } from './rule-table';

const route = getRouteApi('/app/settings/sign-in');

/** 管理 > サインインの設定: who gets which post on the first sign-in, and who could not come in. */
export function SignInSettingsPage(): ReactNode {
  return (
    <Needs permission="provider.manage">
      <SignInSettings />
    </Needs>
  );
}

function SignInSettings(): ReactNode {
  const { providers } = useText();
  const { claim, value } = route.useSearch();
  const navigate = route.useNavigate();
  const rules = useQuery(rulesQuery);
  const adding = claim !== undefined;
  const close = () => void navigate({ search: {}, resetScroll: false });
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={providers.settingsTitle}
        sentence={providers.settingsSentence}
      />
      <QueryState query={rules}>
        {({ items, issuer }) => (
          <>
            <p className="mb-6 text-meta break-all">
              {issuer === null ? providers.noIssuer : fill(providers.issuer, { issuer })}
            </p>
            <Section
              title={providers.rulesTitle}
              note={providers.rulesNote}
              act={
                !adding && (
                  <Button onClick={() => void navigate({ search: { claim: 'groups' }, resetScroll: false })}>
                    {providers.ruleAdd}
                  </Button>
                )
              }
            >
              {adding && (
                <RuleForm key={`${claim}=${value ?? ''}`} claim={claim} value={value ?? ''} onClose={close} />
              )}
              <RuleTable items={items} />
            </Section>
            <RefusalSection />
          </>
        )}
      </QueryState>
    </>
  );
}
