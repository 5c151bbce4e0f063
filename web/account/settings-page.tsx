// People of the workspace (for owners), one's own API keys, and the audit policy.
import { useQueryClient } from '@tanstack/react-query';
import { PolicySection } from '../audit/policy-section.tsx';
import { useText } from '../text.ts';
import { Page } from '../ui/page.tsx';
import { Keys } from './keys.tsx';
import { People } from './people.tsx';
import type { Me } from './session.ts';

export function SettingsPage() {
  const { t } = useText();
  const me = useQueryClient().getQueryData<Me | null>(['me']);
  return (
    <Page title={t('account.settings')} answers={t('account.answers')}>
      {me?.role === 'owner' ? <People me={me} /> : null}
      <Keys />
      <PolicySection role={me?.role ?? 'viewer'} />
    </Page>
  );
}
