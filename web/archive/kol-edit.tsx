// Corrections by hand: who the KOL is, and notes.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { type Kol, type KolEdit, kolShape } from '../../src/archive/contract.ts';
import { categories, genders, topics } from '../../src/base/id.ts';
import { categoryTerms, genderTerms, topicTerms } from '../../src/base/terms.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';

function EditForm({ kol, done }: { readonly kol: Kol; readonly done: () => void }) {
  const { t, say } = useText();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (edit: KolEdit) =>
      call('PATCH', `/kols/${kol.id}`, kolShape, {
        ...edit,
        category: edit.category ?? null,
        agency: edit.agency || null,
        region: edit.region || null,
        gender: edit.gender ?? null,
        notes: edit.notes || null,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      done();
    },
  });
  const { category, agency, region, gender, notes } = kol;
  const known = kol.topics.filter((topic) => topic in topicTerms) as KolEdit['topics'];
  return (
    <Form<KolEdit>
      layout="vertical"
      initialValues={{ category, topics: known, agency, region, gender, notes }}
      onFinish={(edit) => save.mutate(edit)}
    >
      <Form.Item name="category" label={t('archive.category')}>
        <Select allowClear options={categories.map((one) => ({ value: one, label: say(categoryTerms[one]) }))} />
      </Form.Item>
      <Form.Item name="topics" label={t('archive.topic')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={topics.map((one) => ({ value: one, label: say(topicTerms[one]) }))}
        />
      </Form.Item>
      <Form.Item name="agency" label={t('archive.agency')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="region" label={t('archive.region')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="gender" label={t('archive.gender')}>
        <Select allowClear options={genders.map((one) => ({ value: one, label: say(genderTerms[one]) }))} />
      </Form.Item>
      <Form.Item name="notes" label={t('archive.notes')}>
        <Input.TextArea maxLength={5_000} autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      {save.error ? <Problem error={save.error} /> : null}
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('shell.save')}
      </Button>
    </Form>
  );
}

export function KolEditor({ kol }: { readonly kol: Kol }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('archive.edit')}</Button>
      <Drawer open={isOpen} onClose={close} title={kol.name} destroyOnHidden>
        <EditForm kol={kol} done={close} />
      </Drawer>
    </>
  );
}
