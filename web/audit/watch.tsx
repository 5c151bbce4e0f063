// Watching a KOL: whoever is watched raises an alert when new evidence changes the audit.
import { EyeOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Tooltip } from 'antd';
import { watchShape } from '../../src/audit/contract-view.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';

export function Watch({ kolId }: { readonly kolId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const watch = useQuery({ queryKey: ['watch', kolId], queryFn: () => get(`/kols/${kolId}/watch`, watchShape) });
  const isWatched = watch.data?.isWatched ?? false;
  const toggle = useMutation({
    mutationFn: () => call('PUT', `/kols/${kolId}/watch`, watchShape, { isWatched: !isWatched }),
    onSuccess: (answer) => queries.setQueryData(['watch', kolId], answer),
  });
  return (
    <Tooltip title={t('audit.watchHint')}>
      <Button
        icon={<EyeOutlined />}
        aria-pressed={isWatched}
        type={isWatched ? 'primary' : 'default'}
        loading={toggle.isPending}
        onClick={() => toggle.mutate()}
      >
        {isWatched ? t('audit.watched') : t('audit.watch')}
      </Button>
    </Tooltip>
  );
}
