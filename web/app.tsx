// All pages in flow order.
import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useMe } from './account/session.ts';
import { SettingsPage } from './account/settings-page.tsx';
import { SignIn } from './account/sign-in.tsx';
import { ArchivePage, archiveSearchOf } from './archive/archive-page.tsx';
import { compareSearchOf } from './archive/compare-ids.ts';
import { ComparePage } from './archive/compare-page.tsx';
import { IdentitiesPage } from './archive/identities-page.tsx';
import { KolPage } from './archive/kol-page.tsx';
import { ListPage } from './archive/list-page.tsx';
import { ListsPage } from './archive/lists-page.tsx';
import { AuditAll } from './audit/audit-all.tsx';
import { Dossier } from './audit/dossier.tsx';
import { RingPage, RingsPage } from './audit/rings-page.tsx';
import { Watch } from './audit/watch.tsx';
import { AssessmentPage } from './brand/assessment-page.tsx';
import { AssessmentsPage } from './brand/assessments-page.tsx';
import { BrandsPage } from './brand/brands-page.tsx';
import { ProposePage } from './brand/propose-page.tsx';
import { ResultPage } from './brand/result-page.tsx';
import { BriefPage, PlacementBriefPage } from './campaign/brief-page.tsx';
import { CalendarPage } from './campaign/calendar-page.tsx';
import { CampaignPage } from './campaign/campaign-page.tsx';
import { CampaignsPage } from './campaign/campaigns-page.tsx';
import { DeedPage } from './campaign/deed-page.tsx';
import { PlacementPage } from './campaign/placement-page.tsx';
import { StartFromPlan } from './campaign/start-from-plan.tsx';
import { CompliancePage } from './compliance/compliance-page.tsx';
import { answeredOf } from './desk/answered.ts';
import { AppointmentPage } from './desk/appointment-page.tsx';
import { AskHere } from './desk/ask-here.tsx';
import { BookPage } from './desk/book-page.tsx';
import { DeskPage } from './desk/desk-page.tsx';
import { EntryFromAnswer } from './desk/guide-entry-form.tsx';
import { GuideHits } from './desk/guide-hits.tsx';
import { GuideIndexPage } from './desk/guide-index.tsx';
import { GuidePageView } from './desk/guide-page.tsx';
import { OfferPage } from './desk/offer-page.tsx';
import { NewQuestionPage } from './desk/question-new-page.tsx';
import { QuestionPage } from './desk/question-page.tsx';
import { useShareEntry } from './desk/seen-share.tsx';
import { AsSeen, SeenLink } from './desk/seen-view.tsx';
import { ImportPage } from './import/import-page.tsx';
import { ImportsPage } from './import/imports-page.tsx';
import { KolNotes } from './match/kol-notes.tsx';
import { MatchPage } from './match/match-page.tsx';
import { PlanComparePage } from './plan/compare-page.tsx';
import { PlanPage } from './plan/plan-page.tsx';
import { PlansPage } from './plan/plans-page.tsx';
import { WorkspacePage } from './plan/workspace-page.tsx';
import { PayoutsPage } from './settlement/payouts-page.tsx';
import { PerformancePage } from './settlement/performance-page.tsx';
import { ReconcilePage } from './settlement/reconcile-page.tsx';
import { SettlementPage } from './settlement/settlement-page.tsx';
import { useText } from './text.ts';
import { TodayPage } from './today/today-page.tsx';
import { InsightPage } from './tracking/insight-page.tsx';
import { AllTouchPage, TouchPage } from './tracking/touch-page.tsx';
import { TrackingPage } from './tracking/tracking-page.tsx';
import { useCodes } from './tracking/use-codes.ts';
import { Empty, Problem } from './ui/page.tsx';
import { Shell } from './ui/shell.tsx';

function Frame() {
  const me = useMe();
  const share = useShareEntry();
  if (me.error) return <Problem error={me.error} retry={() => void me.refetch()} />;
  if (me.data === undefined) return <Skeleton active style={{ padding: 24 }} />;
  if (me.data === null) return <SignIn />;
  return (
    <Shell me={me.data} entries={[share]}>
      <AsSeen>
        <Outlet />
      </AsSeen>
    </Shell>
  );
}

function NotFound() {
  const { t } = useText();
  return <Empty text={t('shell.notFound')} />;
}

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const page = (path: string, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const tree = root.addChildren([
  page('/', TodayPage),
  page('/import', ImportsPage),
  page('/import/$importId', ImportPage),
  page('/archive/identities', IdentitiesPage),
  page('/archive/rings', RingsPage),
  page('/archive/rings/$ringId', RingPage),
  page('/archive/lists', ListsPage),
  page('/archive/lists/$listId', ListPage),
  createRoute({
    getParentRoute: () => root,
    path: '/archive/compare',
    component: ComparePage,
    validateSearch: compareSearchOf,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/archive',
    component: () => <ArchivePage audits={<AuditAll />} />,
    validateSearch: archiveSearchOf,
  }),
  page('/archive/$kolId', () => (
    <KolPage
      // A key of its own: two neighbours with the same key are drawn twice.
      dossier={(accountId) => (
        <Dossier key={`dossier ${accountId}`} accountId={accountId} ask={<AskHere kind="audit" isSmall />} />
      )}
      actions={(kolId) => (
        <>
          <Watch kolId={kolId} />
          <KolNotes kolId={kolId} />
          <AskHere kind="kol" />
        </>
      )}
    />
  )),
  page('/assessments', AssessmentsPage),
  page('/assessments/$assessmentId', AssessmentPage),
  page('/assessments/$assessmentId/result', ResultPage),
  page('/brands', BrandsPage),
  page('/brands/$brandId/propose', ProposePage),
  page('/briefs/$briefId/match', MatchPage),
  page('/plans', PlansPage),
  page('/plans/compare', PlanComparePage),
  page('/plans/work/$briefId', WorkspacePage),
  page('/plans/$planId', () => (
    <PlanPage
      next={(plan) => (
        <>
          <StartFromPlan plan={plan} />
          <AskHere kind="plan" title={plan.name} />
        </>
      )}
    />
  )),
  page('/compliance', CompliancePage),
  page('/calendar', CalendarPage),
  page('/campaigns', CampaignsPage),
  page('/campaigns/$campaignId', CampaignPage),
  page('/campaigns/$campaignId/contracts/$placementId', DeedPage),
  page('/campaigns/$campaignId/brief', BriefPage),
  page('/campaigns/$campaignId/brief/$placementId', PlacementBriefPage),
  page('/campaigns/$campaignId/placements/$placementId', () => <PlacementPage useCodes={useCodes} />),
  page('/campaigns/$campaignId/touchpoints', AllTouchPage),
  page('/campaigns/$campaignId/touchpoints/$placementId', TouchPage),
  page('/tracking', TrackingPage),
  page('/campaigns/$campaignId/performance', PerformancePage),
  page('/tracking/insight', InsightPage),
  page('/settlement', () => <SettlementPage ask={(title) => <AskHere kind="statement" title={title} />} />),
  page('/settlement/payouts', PayoutsPage),
  page('/settlement/reconcile', ReconcilePage),
  page('/guide', GuideIndexPage),
  page('/guide/$id', GuidePageView),
  page('/desk', DeskPage),
  page('/desk/book', BookPage),
  page('/desk/appointments/$appointmentId', AppointmentPage),
  page('/desk/offers/$offerId', OfferPage),
  page('/desk/questions/new', () => <NewQuestionPage guideHits={(text) => <GuideHits text={text} />} />),
  page('/desk/questions/$questionId', () => (
    <QuestionPage
      makeEntry={(question) => <EntryFromAnswer question={answeredOf(question)} />}
      seenPage={(question) => <SeenLink question={question} />}
    />
  )),
  page('/settings', SettingsPage),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: false, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
