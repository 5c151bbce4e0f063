// The last step of a booking: what it is about. The key is made once for each time that is picked: a double click is one booking.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Language } from '../../src/base/words.ts';
import { type AppointmentView, appointmentViewShape } from '../../src/desk/contract-appointment.ts';
import type { OfferView } from '../../src/desk/contract-offer.ts';
import type { DeskTopic } from '../../src/desk/topics.ts';
import { topicNames } from '../../src/desk/words.ts';
import { call } from '../api.ts';
import { languageLabels } from '../campaign/brief-sheet.tsx';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import type { PickedSlot } from './slot-picker.tsx';
import { Times } from './times.tsx';

interface BookingValues {
  readonly topic: DeskTopic;
  readonly language: Language;
  readonly about: string;
  readonly page?: string;
}

interface BookingDrawerProps {
  readonly offer: OfferView;
  readonly brandId: string;
  readonly slot: PickedSlot;
  /** Address and name of the page that the booking began on. */
  readonly page: { readonly path: string; readonly title: string } | null;
  readonly close: () => void;
  readonly booked: (appointment: AppointmentView) => void;
}

export function BookingDrawer({ offer, brandId, slot, page, close, booked }: BookingDrawerProps) {
  const { t, say, language } = useText();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const book = useMutation({
    mutationFn: ({ page: path, ...values }: BookingValues) =>
      call('POST', '/appointments', appointmentViewShape, {
        ...{ ...values, key, brandId, offerId: offer.id, startsAt: slot.startsAt },
        page: path ? { path, title: page?.path === path ? page.title : path } : null,
      }),
    onSuccess: booked,
    // Whoever came too late sees what is free now.
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk'] }),
  });
  const initial: Partial<BookingValues> = {
    language: offer.languages.includes(language) ? language : offer.languages[0]!,
    ...(offer.topics.length === 1 ? { topic: offer.topics[0]! } : {}),
    ...(page === null ? {} : { page: page.path }),
  };
  return (
    <Drawer open title={t('desk.confirm')} onClose={close} size={440}>
      <Touch>
        <p style={{ marginBottom: 16 }}>
          <Times span={slot} isLarge />
        </p>
        <Form<BookingValues> layout="vertical" initialValues={initial} onFinish={(values) => book.mutate(values)}>
          <Form.Item
            name="topic"
            label={t('desk.topic')}
            rules={[{ required: true, message: t('expertOffer.needed') }]}
          >
            <Select options={offer.topics.map((value) => ({ value, label: say(topicNames[value]) }))} />
          </Form.Item>
          <Form.Item name="language" label={t('desk.language')}>
            <Select options={offer.languages.map((value) => ({ value, label: languageLabels[value] }))} />
          </Form.Item>
          <Form.Item
            name="about"
            label={t('desk.about')}
            extra={t('desk.aboutHint')}
            rules={[{ required: true, whitespace: true, message: t('expertOffer.needed') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2_000} />
          </Form.Item>
          <Form.Item name="page" label={t('desk.page')} extra={t('desk.pageHint')}>
            <Input maxLength={500} />
          </Form.Item>
          {book.error ? <Problem error={book.error} /> : null}
          <Button type="primary" htmlType="submit" block loading={book.isPending} style={{ marginTop: 12 }}>
            {t('desk.bookIt')}
          </Button>
        </Form>
      </Touch>
    </Drawer>
  );
}
