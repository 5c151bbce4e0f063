// Brands with their briefs; both are written here or taken from a brief.yaml.
import { DownloadOutlined, EditOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Space, Tag, Upload } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { topicTerms } from '../../src/base/terms.ts';
import { type Brand, type Brief, briefShape } from '../../src/brand/contract.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { BrandForm } from './brand-form.tsx';
import { BriefForm } from './brief-form.tsx';
import { useBrands } from './queries.ts';

function BriefRow({ brief }: { brief: Brief }) {
  const { t, say, language } = useText();
  return (
    <div style={{ display: 'flex', gap: 16, flexWrap: 'wrap', alignItems: 'baseline', padding: '6px 0' }}>
      <strong>{brief.name}</strong>
      <span className="figure">{showMoney(brief.budget, brief.currency, language)}</span>
      <span className="muted">{t(brief.goal === 'launch' ? 'brand.launch' : 'brand.awareness')}</span>
      <span>
        {brief.topics.map((topic) => (
          <Tag key={topic}>{say(topicTerms[topic])}</Tag>
        ))}
      </span>
      {brief.startsOn ? (
        <span className="muted">
          {showDay(brief.startsOn, language)} – {brief.endsOn ? showDay(brief.endsOn, language) : '…'}
        </span>
      ) : null}
      <Link to="/briefs/$briefId/match" params={{ briefId: brief.id }}>
        {t('brand.match')}
      </Link>
      <Link to="/plans" search={{ brief: brief.id } as never}>
        {t('brand.plan')}
      </Link>
      <a href={`/api/v1/briefs/${brief.id}/brief.yaml`} download={`${brief.name}.yaml`}>
        <DownloadOutlined /> {t('brand.download')}
      </a>
    </div>
  );
}

interface BrandProps {
  readonly brand: Brand;
  readonly briefs: readonly Brief[];
  readonly write: () => void;
  readonly change: () => void;
}

function BrandSection({ brand, briefs, write, change }: BrandProps) {
  const { t } = useText();
  return (
    <Section
      title={brand.name}
      aside={
        <Space wrap>
          <Link to="/assessments" search={{ brand: brand.id } as never}>
            {t('brand.assess')}
          </Link>
          <Button size="small" icon={<EditOutlined />} onClick={change}>
            {t('brand.change')}
          </Button>
          <Button size="small" icon={<PlusOutlined />} onClick={write}>
            {t('brand.newBrief')}
          </Button>
        </Space>
      }
    >
      <p className="muted">
        {[brand.description, ...brand.products.map((product) => product.name)].filter(Boolean).join(' · ')}
      </p>
      {brand.competitors.length > 0 ? (
        <p className="muted">
          {t('brand.competitors')}: {brand.competitors.map((one) => one.name).join(', ')}
        </p>
      ) : null}
      {briefs.length === 0 ? (
        <p className="muted">{t('brand.noBriefs')}</p>
      ) : (
        briefs.map((brief) => <BriefRow key={brief.id} brief={brief} />)
      )}
    </Section>
  );
}

export function BrandsPage() {
  const { t } = useText();
  const queries = useQueryClient();
  const brands = useBrands();
  const briefs = useQuery({ queryKey: ['briefs'], queryFn: () => get('/briefs', z.array(briefShape)) });
  /** The brand that the form is open for; `new` makes one. */
  const [writing, setWriting] = useState<Brand | 'new' | null>(null);
  const [writingFor, setWritingFor] = useState<Brand | null>(null);
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['brands'] }),
      queries.invalidateQueries({ queryKey: ['briefs'] }),
    ]);
  const upload = useMutation({
    mutationFn: async (file: File) => call('POST', '/briefs/from-yaml', briefShape, { yaml: await file.text() }),
    onSuccess: refresh,
  });
  return (
    <Page
      guide="brand"
      title={t('brand.title')}
      answers={t('brand.answers')}
      actions={
        <>
          <Upload
            accept=".yaml,.yml"
            showUploadList={false}
            beforeUpload={(file) => {
              upload.mutate(file);
              return false;
            }}
          >
            <Button icon={<UploadOutlined />} loading={upload.isPending}>
              {t('brand.fromYaml')}
            </Button>
          </Upload>
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setWriting('new')}>
            {t('brand.newBrand')}
          </Button>
        </>
      }
    >
      {upload.error ? <Problem error={upload.error} /> : null}
      <Loaded query={brands}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('brand.none')} />
          ) : (
            rows.map((brand) => (
              <BrandSection
                key={brand.id}
                brand={brand}
                briefs={(briefs.data ?? []).filter((one) => one.brandId === brand.id)}
                write={() => setWritingFor(brand)}
                change={() => setWriting(brand)}
              />
            ))
          )
        }
      </Loaded>
      <BrandForm
        isOpen={writing !== null}
        brand={writing === 'new' ? null : writing}
        close={() => setWriting(null)}
        done={refresh}
      />
      <BriefForm brand={writingFor} close={() => setWritingFor(null)} done={refresh} />
    </Page>
  );
}
