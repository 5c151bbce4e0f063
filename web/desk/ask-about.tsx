// A button on any page: asks an expert about what is shown there.
import { QuestionCircleOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { AboutKind } from '../../src/desk/contract-question.ts';
import { useText } from '../text.ts';

interface AskAboutProps {
  readonly kind: AboutKind;
  /** What it is about, asked for when the button is pressed. */
  readonly title: () => string;
  readonly isSmall?: boolean;
  /** Keeps the page as it is seen now, and says under which id; null where it could not. */
  readonly keepSeen?: () => Promise<string | null>;
}

export function AskAbout({ kind, title, keepSeen, isSmall = false }: AskAboutProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const [isKeeping, setKeeping] = useState(false);
  const open = async () => {
    setKeeping(true);
    const about = { path: location.pathname + location.search, title: title() };
    // A question without its picture is better than none.
    const seen = keepSeen ? await keepSeen().catch(() => null) : null;
    setKeeping(false);
    await navigate({
      to: '/desk/questions/new',
      search: { kind, path: about.path, title: about.title, ...(seen === null ? {} : { seen }) } as never,
    });
  };
  return (
    <Button
      size={isSmall ? 'small' : 'middle'}
      icon={<QuestionCircleOutlined />}
      loading={isKeeping}
      onClick={() => void open()}
    >
      {t('question.askAbout')}
    </Button>
  );
}
