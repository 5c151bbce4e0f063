// Keeps the page on the screen and hands out a link to it: a colleague sees it as it is now, whatever is imported meanwhile.
import { CameraOutlined } from '@ant-design/icons';
import { App, Typography } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { useKeepPage } from './seen-keep.ts';
import { seenAddress } from './seen-view.tsx';

/** The entry of the person's menu. */
export function useShareEntry() {
  const { t } = useText();
  const { modal, message } = App.useApp();
  const keep = useKeepPage();
  const [isBusy, setBusy] = useState(false);
  const share = async () => {
    setBusy(true);
    void message.loading({ key: 'keep', content: t('seen.keeping'), duration: 0 });
    try {
      const id = await keep();
      const link = `${location.origin}${seenAddress(location.pathname + location.search, id, null)}`;
      const content = (
        <Typography.Text code copyable>
          {link}
        </Typography.Text>
      );
      modal.success({ title: t('seen.shared'), content });
    } catch (error) {
      void message.error({ key: 'keep', content: error instanceof Error ? error.message : t('shell.failed') });
      return;
    } finally {
      setBusy(false);
    }
    message.destroy('keep');
  };
  return {
    key: 'share',
    icon: <CameraOutlined />,
    label: t('seen.share'),
    disabled: isBusy,
    onClick: () => void share(),
  };
}
