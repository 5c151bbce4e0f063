// The frame of every page: stages in flow order, search, language, theme, the person.
import {
  ApiOutlined,
  BankOutlined,
  BookOutlined,
  CloudUploadOutlined,
  CustomerServiceOutlined,
  FlagOutlined,
  HomeOutlined,
  LineChartOutlined,
  LogoutOutlined,
  MoonOutlined,
  MoreOutlined,
  PieChartOutlined,
  SafetyCertificateOutlined,
  SearchOutlined,
  SettingOutlined,
  ShopOutlined,
  SunOutlined,
  TeamOutlined,
  TranslationOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Button, Dropdown, Input, type MenuProps } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Language, languages } from '../../src/base/words.ts';
import type { Me } from '../account/session.ts';
import { call, nothing } from '../api.ts';
import { chooseLanguage, type TextKey, useText } from '../text.ts';
import { useTheme } from '../theme.ts';
import { useScrollableTables } from './scrollable.ts';
import styles from './shell.module.css';

interface Stage {
  readonly to: string;
  readonly text: TextKey;
  readonly icon: ReactNode;
  /** Beside the flow of data: below a line. */
  readonly isBeside?: boolean;
}

/** The stages that stand today, in flow order. */
export const stages: readonly Stage[] = [
  { to: '/', text: 'shell.today', icon: <HomeOutlined /> },
  { to: '/import', text: 'shell.import', icon: <CloudUploadOutlined /> },
  { to: '/archive', text: 'shell.archive', icon: <TeamOutlined /> },
  { to: '/brands', text: 'shell.brands', icon: <ShopOutlined /> },
  { to: '/plans', text: 'shell.plans', icon: <PieChartOutlined /> },
  { to: '/campaigns', text: 'shell.campaigns', icon: <FlagOutlined /> },
  { to: '/tracking', text: 'shell.tracking', icon: <LineChartOutlined /> },
  { to: '/settlement', text: 'shell.settlement', icon: <BankOutlined /> },
  { to: '/desk', text: 'shell.desk', icon: <CustomerServiceOutlined />, isBeside: true },
  { to: '/settings', text: 'shell.settings', icon: <SettingOutlined /> },
];

const languageNames: Readonly<Record<Language, string>> = { it: 'Italiano', en: 'English', zh: '中文' };

function Search() {
  const { t } = useText();
  const navigate = useNavigate();
  const input = useRef<{ focus(): void } | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!((event.metaKey || event.ctrlKey) && event.key === 'k')) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <Input
      ref={(one) => {
        input.current = one;
      }}
      prefix={<SearchOutlined />}
      placeholder={t('shell.search')}
      aria-label={t('shell.search')}
      allowClear
      onPressEnter={(event) => void navigate({ to: '/archive', search: { q: event.currentTarget.value } as never })}
    />
  );
}

type Entry = NonNullable<NonNullable<MenuProps['items']>[number]>;

function Tools({ me, entries }: { readonly me: Me; readonly entries: readonly Entry[] }) {
  const { t, language } = useText();
  const { isDark, toggle } = useTheme();
  const queries = useQueryClient();
  const signOut = async () => {
    await call('DELETE', '/session', nothing);
    await queries.resetQueries();
  };
  return (
    <div className={styles.tools}>
      <Dropdown
        menu={{
          items: languages.map((one) => ({ key: one, label: languageNames[one] })),
          selectedKeys: [language],
          onClick: ({ key }) => chooseLanguage(key as Language),
        }}
        trigger={['click']}
      >
        <Button type="text" icon={<TranslationOutlined />} aria-label={`${t('shell.language')}: ${language}`}>
          {language}
        </Button>
      </Dropdown>
      <Button
        type="text"
        icon={isDark ? <SunOutlined /> : <MoonOutlined />}
        onClick={toggle}
        aria-label={isDark ? t('shell.lightMode') : t('shell.darkMode')}
        title={isDark ? t('shell.lightMode') : t('shell.darkMode')}
      />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'who', label: `${me.name} · ${me.email}`, disabled: true, icon: <UserOutlined /> },
            { key: 'guide', label: <Link to="/guide">{t('shell.guide')}</Link>, icon: <BookOutlined /> },
            {
              key: 'compliance',
              label: <Link to="/compliance">{t('compliance.title')}</Link>,
              icon: <SafetyCertificateOutlined />,
            },
            ...entries,
            { key: 'api', label: t('shell.apiDocs'), icon: <ApiOutlined />, onClick: () => void window.open('/docs') },
            { key: 'out', label: t('shell.signOut'), icon: <LogoutOutlined />, onClick: () => void signOut() },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined />} aria-label={me.name} />
      </Dropdown>
    </div>
  );
}

const Mark = () => (
  <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M3 26V14a13 11 0 0 1 26 0v12h-5V16a3 3 0 0 0-6 0v10h-4V16a3 3 0 0 0-6 0v10z" fill="var(--accent)" />
  </svg>
);

interface ShellProps {
  readonly me: Me;
  /** More entries for the person's menu, from stages that the shell does not know. */
  readonly entries?: readonly Entry[];
  readonly children: ReactNode;
}

export function Shell({ me, entries = [], children }: ShellProps) {
  useScrollableTables();
  const { t } = useText();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isActive = (to: string) => (to === '/' ? path === '/' : path.startsWith(to));
  return (
    <div className={styles.shell}>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <nav className={styles.rail} aria-label={t('shell.navigation')}>
        <Link to="/" className={styles.brand}>
          <Mark /> Kolosseo
        </Link>
        {stages.map((stage) => (
          <Link
            key={stage.to}
            to={stage.to}
            className={styles.item}
            data-active={isActive(stage.to)}
            data-beside={stage.isBeside}
            aria-current={isActive(stage.to) ? 'page' : undefined}
          >
            <span aria-hidden="true">{stage.icon}</span> {t(stage.text)}
          </Link>
        ))}
      </nav>
      <div className={styles.main}>
        <header className={styles.top}>
          <Search />
          <Tools me={me} entries={entries} />
        </header>
        <main id="content" className={styles.content}>
          {children}
        </main>
      </div>
      <nav className={styles.bottom} aria-label={t('shell.more')}>
        {stages.slice(0, 4).map((stage) => (
          <Link key={stage.to} to={stage.to} data-active={isActive(stage.to)}>
            <span aria-hidden="true">{stage.icon}</span>
            <span>{t(stage.text)}</span>
          </Link>
        ))}
        <Dropdown
          menu={{
            items: stages.map((stage) => ({
              key: stage.to,
              icon: stage.icon,
              label: <Link to={stage.to}>{t(stage.text)}</Link>,
            })),
          }}
          trigger={['click']}
        >
          <button type="button">
            <MoreOutlined />
            <span>{t('shell.more')}</span>
          </button>
        </Dropdown>
      </nav>
    </div>
  );
}
