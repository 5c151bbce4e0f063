// A proposed brief: every field with its reason and the answers it rests on, taken as it is or changed with one click.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Alert, Button, Input, InputNumber, Tag } from 'antd';
import { useState } from 'react';
import { questionnaireNames } from '../../src/brand/assessment/questionnaire-names.ts';
import { briefShape } from '../../src/brand/contract.ts';
import { type ProposalView, type ProposedView, proposalShape } from '../../src/brand/contract-assessment.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showList, showMoney } from '../ui/format.ts';
import { Loaded, Page, Problem } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './assessment.module.css';
import { RestsOn } from './result-page.tsx';

type Choice = ProposedView['others'][number];
/** What a person chose in place of the proposal, by field. */
type Chosen = Readonly<Record<string, Choice>>;

const partsOf = (item: ProposedView, chosen: Chosen) => chosen[item.field] ?? { value: item.value, text: item.text };

interface FieldProps {
  readonly item: ProposedView;
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice | null) => void;
}

function OwnBudget({ choose }: Pick<FieldProps, 'choose'>) {
  const { t, language } = useText();
  const [euros, setEuros] = useState<number | null>(null);
  const take = () => {
    if (euros === null || euros <= 0) return;
    const cents = Math.round(euros * 100);
    const told = (one: 'it' | 'en' | 'zh') => showMoney(cents, 'EUR', one);
    choose({ value: { budget: cents, currency: 'EUR' }, text: { it: told('it'), en: told('en'), zh: told('zh') } });
  };
  return (
    <InputNumber
      key={language}
      min={1}
      precision={0}
      prefix="€"
      value={euros}
      placeholder={t('propose.ownBudget')}
      aria-label={t('propose.ownBudget')}
      onChange={setEuros}
      onBlur={take}
      onPressEnter={take}
    />
  );
}

function Field({ item, chosen, choose }: FieldProps) {
  const { t, say } = useText();
  const isOpen = Object.keys(item.value).length === 0 && chosen === undefined;
  const options: Choice[] = [{ value: item.value, text: item.text }, ...item.others].filter(
    (one) => say(one.text) !== say((chosen ?? item).text) && Object.keys(one.value).length > 0,
  );
  return (
    <section className={styles.field} aria-label={t(`propose.${item.field}`)}>
      <h3>{t(`propose.${item.field}`)}</h3>
      <div className={styles.body}>
        <p className={styles.value}>
          {say((chosen ?? item).text)}{' '}
          {isOpen ? (
            <Tag color="warning">{t('propose.mustSay')}</Tag>
          ) : chosen ? (
            <Tag color="processing">{t('propose.chosen')}</Tag>
          ) : (
            item.grounds.map((one) => <Tag key={one}>{t(`propose.by_${one}`)}</Tag>)
          )}
        </p>
        <ul className={styles.reasons}>
          {item.reasons.map((reason) => (
            <li key={reason.en}>{say(reason)}</li>
          ))}
        </ul>
        <RestsOn answers={item.restsOn} title={t('propose.restsOn')} />
        <div className={styles.choices}>
          {options.length > 0 ? <span className="muted">{t('propose.instead')}</span> : null}
          {options.map((one) => (
            <Button
              key={one.text.en}
              size="small"
              onClick={() => choose(say(one.text) === say(item.text) ? null : one)}
            >
              {say(one.text)}
            </Button>
          ))}
          {item.field === 'budget' ? <OwnBudget choose={choose} /> : null}
        </div>
      </div>
    </section>
  );
}

function Grounds({ proposal }: { readonly proposal: ProposalView }) {
  const { t, say, language } = useText();
  const names = (ids: ProposalView['missing']) =>
    showList(
      ids.map((id) => say(questionnaireNames[id])),
      language,
    );
  const { basedOn, missing } = proposal;
  return (
    <>
      {basedOn.length > 0 ? (
        <p className="muted">{t('propose.basedOn', { names: names(basedOn.map((one) => one.questionnaire)) })}</p>
      ) : null}
      {missing.length > 0 ? (
        <Alert type="info" showIcon title={t('propose.missing', { names: names(missing) })} />
      ) : null}
    </>
  );
}

function ProposalBody({ proposal }: { readonly proposal: ProposalView }) {
  const { t, say } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>({});
  const [name, setName] = useState<string>(say(proposal.name));
  const choose = (field: string, choice: Choice | null) =>
    setChosen(({ [field]: _, ...rest }) => (choice === null ? rest : { ...rest, [field]: choice }));
  const values = proposal.items.map((item) => partsOf(item, chosen).value);
  const isOpen = values.some((value) => Object.keys(value).length === 0);
  const make = useMutation({
    mutationFn: () =>
      call('POST', `/brands/${proposal.brandId}/briefs`, briefShape, Object.assign({ name }, ...values)),
    onSuccess: async (brief) => {
      await queries.invalidateQueries({ queryKey: ['briefs'] });
      await navigate({ to: '/briefs/$briefId/match', params: { briefId: brief.id } });
    },
  });
  return (
    <Page
      title={t('propose.title')}
      answers={t('propose.answers', { brand: proposal.brandName })}
      actions={
        <Link to="/assessments" search={{ brand: proposal.brandId } as never}>
          {t('propose.back')}
        </Link>
      }
    >
      <Grounds proposal={proposal} />
      <section className={styles.field} aria-label={t('propose.name')}>
        <h3>{t('propose.name')}</h3>
        <Input
          value={name}
          maxLength={200}
          aria-label={t('propose.name')}
          onChange={(event) => setName(event.target.value)}
        />
      </section>
      {proposal.items.map((item) => (
        <Field
          key={item.field}
          item={item}
          chosen={chosen[item.field]}
          choose={(choice) => choose(item.field, choice)}
        />
      ))}
      <div className={styles.field}>
        <span />
        <div className={styles.actions}>
          <Button
            type="primary"
            size="large"
            disabled={isOpen || name.trim() === ''}
            loading={make.isPending}
            onClick={() => make.mutate()}
          >
            {t('propose.make')}
          </Button>
          <span className="muted">{isOpen ? t('propose.mustSay') : t('propose.makeHint')}</span>
        </div>
      </div>
      {make.error ? <Problem error={make.error} /> : null}
    </Page>
  );
}

export function ProposePage() {
  const { brandId } = useParams({ strict: false }) as { brandId: string };
  const proposal = useQuery({
    queryKey: ['proposal', brandId],
    queryFn: () => get(`/brands/${brandId}/proposal`, proposalShape),
  });
  return (
    <Touch>
      <Loaded query={proposal}>{(one) => <ProposalBody key={one.brandId} proposal={one} />}</Loaded>
    </Touch>
  );
}
