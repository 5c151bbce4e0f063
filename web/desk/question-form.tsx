// A new question: its words, what it is about, its files. The question is sent first, its files after; what was sent is not sent twice.
import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Select, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Language, languages } from '../../src/base/words.ts';
import { type About, fileShape, questionViewShape } from '../../src/desk/contract-question.ts';
import { type DeskTopic, deskTopics } from '../../src/desk/topics.ts';
import { topicNames } from '../../src/desk/words.ts';
import { call } from '../api.ts';
import { useBrands } from '../brand/queries.ts';
import { languageLabels } from '../campaign/brief-sheet.tsx';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './desk.module.css';

const takenKinds = 'image/jpeg,image/png,image/webp,application/pdf';

export async function sendFile(questionId: string, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file);
  await call('POST', `/questions/${questionId}/files`, fileShape, form);
}

interface Values {
  readonly subject: string;
  readonly text: string;
  readonly topic: DeskTopic;
  readonly language: Language;
  readonly brandId?: string;
}

/** What has been sent of a question whose file was refused. */
class FileRefused extends Error {
  readonly questionId: string;
  readonly file: string;
  override readonly cause: Error;
  constructor(questionId: string, file: string, cause: Error) {
    super(cause.message);
    this.questionId = questionId;
    this.file = file;
    this.cause = cause;
  }
}

function Files({
  files,
  change,
}: {
  readonly files: readonly File[];
  readonly change: (files: readonly File[]) => void;
}) {
  const { t } = useText();
  return (
    <Form.Item label={t('question.files')} extra={t('question.filesHint')}>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={`${file.name} ${file.size}`}>
            {file.name}
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={`✕ ${file.name}`}
              onClick={() => change(files.filter((one) => one !== file))}
            />
          </li>
        ))}
      </ul>
      <Upload
        accept={takenKinds}
        multiple
        showUploadList={false}
        disabled={files.length >= 10}
        beforeUpload={(_file, chosen) => {
          // Called once for each of them, with all of them.
          if (_file === chosen[0]) change([...files, ...chosen].slice(0, 10));
          return false;
        }}
      >
        <Button icon={<PaperClipOutlined />} disabled={files.length >= 10}>
          {t('question.addFile')}
        </Button>
      </Upload>
    </Form.Item>
  );
}

function Wrong({ error }: { readonly error: Error }) {
  const { t } = useText();
  if (!(error instanceof FileRefused)) return <Problem error={error} />;
  return (
    <>
      <Problem error={error.cause} />
      <p className={styles.actions}>
        {t('question.sentButFile', { file: error.file })}{' '}
        <Link to="/desk/questions/$questionId" params={{ questionId: error.questionId }}>
          {t('question.openSent')}
        </Link>
      </p>
    </>
  );
}

function Fields() {
  const { t, say } = useText();
  const brands = useBrands();
  const needed = [{ required: true, whitespace: true, message: t('expertOffer.needed') }];
  return (
    <div className={styles.fields}>
      <Form.Item name="topic" label={t('question.topic')} rules={[{ required: true, message: needed[0]!.message }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={deskTopics.map((value) => ({ value, label: say(topicNames[value]) }))}
        />
      </Form.Item>
      <Form.Item name="language" label={t('question.language')}>
        <Select options={languages.map((value) => ({ value, label: languageLabels[value] }))} />
      </Form.Item>
      <Form.Item name="brandId" label={t('question.brand')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={(brands.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </div>
  );
}

interface QuestionFormProps {
  readonly about: About | null;
  readonly dropAbout: () => void;
  readonly seenPageId: string | null;
  /** What the guide has on what is being typed: shown before the question is sent. */
  readonly guideHits?: ((text: string) => ReactNode) | undefined;
}

export function QuestionForm({ about, dropAbout, seenPageId, guideHits }: QuestionFormProps) {
  const { t, language } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [key] = useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const [files, setFiles] = useState<readonly File[]>([]);
  const typed = [Form.useWatch('subject', form), Form.useWatch('text', form)].filter(Boolean).join('\n');
  const send = useMutation({
    mutationFn: async (values: Values) => {
      const body = { ...values, brandId: values.brandId ?? null, key, about, seenPageId };
      const { id } = await call('POST', '/questions', questionViewShape, body);
      let left = files;
      for (const file of files) {
        await sendFile(id, file).catch((error: Error) => {
          throw new FileRefused(id, file.name, error);
        });
        left = left.filter((one) => one !== file);
        setFiles(left);
      }
      return id;
    },
    onSuccess: (questionId) => void navigate({ to: '/desk/questions/$questionId', params: { questionId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk'] }),
  });
  const needed = [{ required: true, whitespace: true, message: t('expertOffer.needed') }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={{ language }}
      onFinish={(values) => send.mutate(values)}
    >
      {about === null ? null : (
        <p className={styles.about}>
          <span>
            {t(`question.k_${about.kind}`)} · <a href={about.path}>{about.title}</a>
          </span>
          <Button type="text" icon={<CloseOutlined />} aria-label={t('question.dropAbout')} onClick={dropAbout} />
        </p>
      )}
      <Form.Item name="subject" label={t('question.subject')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="text" label={t('question.text')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 5 }} maxLength={20_000} />
      </Form.Item>
      {guideHits?.(typed)}
      <Fields />
      <Files files={files} change={setFiles} />
      {send.error ? <Wrong error={send.error} /> : null}
      <Button type="primary" htmlType="submit" loading={send.isPending} style={{ marginTop: 12 }}>
        {t('question.send')}
      </Button>
    </Form>
  );
}
