// Where files are dropped: one, several, or a folder; or chosen.
import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useText } from '../text.ts';
import { chosenFiles, droppedFiles, type Placed } from './bundle.ts';
import styles from './import.module.css';

interface DropProps {
  readonly isBusy: boolean;
  readonly take: (files: readonly Placed[]) => void;
}

export function Drop({ isBusy, take }: DropProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const chooseFolder = () => {
    const folder = document.createElement('input');
    folder.type = 'file';
    folder.webkitdirectory = true;
    folder.onchange = () => {
      if (folder.files) take(chosenFiles(folder.files));
    };
    folder.click();
  };
  return (
    <section
      className={styles.drop}
      data-over={isOver}
      aria-label={t('import.drop')}
      aria-busy={isBusy}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) void droppedFiles(event.dataTransfer.items).then(take);
      }}
    >
      <InboxOutlined className={styles.dropIcon} />
      <p>{t('import.drop')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        disabled={isBusy}
        aria-label={t('import.choose')}
        onChange={(event) => {
          if (event.target.files && event.target.files.length > 0) take(chosenFiles(event.target.files));
          event.target.value = '';
        }}
      />
      <p className={styles.dropButtons}>
        <Button type="primary" loading={isBusy} onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <Button disabled={isBusy} onClick={chooseFolder}>
          {t('import.chooseFolder')}
        </Button>
      </p>
      <p className="muted">{t('import.kinds')}</p>
    </section>
  );
}
