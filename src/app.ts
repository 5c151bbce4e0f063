// The composition root: database → sign-in → stages in flow order → server. Read this first.
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { peopleRoutes, sessionRoutes } from './account/routes.ts';
import { type Auth, openAuth, recogniseCaller } from './account/service.ts';
import { afterImport } from './after-import.ts';
import { searchInThread, type ThreadedSearcher } from './archive/job-search.ts';
import { archiveRoutes } from './archive/routes.ts';
import { identityRoutes } from './archive/routes-identity.ts';
import { kolPageRoutes } from './archive/routes-kol.ts';
import { rateRoutes } from './archive/routes-rates.ts';
import { searchRoutes } from './archive/routes-search.ts';
import { shortlistRoutes } from './archive/routes-shortlist.ts';
import { rewriteStaleCards } from './archive/store-card.ts';
import { archiveAuditTask, archiveAuditTaskName } from './audit/job-archive.ts';
import { policyTryTask, policyTryTaskName } from './audit/job-policy.ts';
import { auditRoutes } from './audit/routes.ts';
import { appealRoutes } from './audit/routes-appeal.ts';
import { archiveAuditRoutes } from './audit/routes-archive.ts';
import { policyRoutes } from './audit/routes-policy.ts';
import { watchRoutes } from './audit/routes-watch.ts';
import { brandRoutes } from './brand/routes.ts';
import { assessmentRoutes } from './brand/routes-assessment.ts';
import { campaignRoutes } from './campaign/routes.ts';
import { briefRoutes } from './campaign/routes-brief.ts';
import { deedRoutes } from './campaign/routes-deed.ts';
import { contentRoutes } from './campaign/routes-draft.ts';
import { kolBriefRoutes } from './campaign/routes-kol-brief.ts';
import { kolDeedRoutes } from './campaign/routes-kol-deed.ts';
import { kolRoutes } from './campaign/routes-kol-page.ts';
import { workRoutes } from './campaign/routes-work.ts';
import { createKolDoor } from './campaign/service-kol-page.ts';
import { complianceRoutes } from './compliance/routes.ts';
import type { Config } from './config.ts';
import { type Connection, connect, type Db } from './db/connect.ts';
import { openEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { deskRoutes } from './desk/routes.ts';
import { registerGuide } from './desk/routes-guide.ts';
import { questionRoutes } from './desk/routes-question.ts';
import { buildServer, type Server } from './http/server.ts';
import { serveWeb } from './http/static.ts';
import { importTask, importTaskName } from './import/job.ts';
import { importRoutes } from './import/routes.ts';
import { createQueue, type Queue } from './jobs/queue.ts';
import { readPostsTask, readPostsTaskName } from './match/job-reading.ts';
import { matchRoutes } from './match/routes.ts';
import { forecastTask, forecastTaskName } from './plan/job-forecast.ts';
import { planRoutes } from './plan/routes.ts';
import { PlanDesk } from './plan/service.ts';
import { settlementRoutes } from './settlement/routes.ts';
import { kolStatementRoutes } from './settlement/routes-kol-statements.ts';
import { remedyRoutes } from './settlement/routes-remedy.ts';
import { InsightThread } from './tracking/job-insight.ts';
import { trackingRoutes } from './tracking/routes.ts';
import { insightRoutes } from './tracking/routes-insight.ts';
import { kolTouchRoutes } from './tracking/routes-kol-touch.ts';
import { orderRoutes } from './tracking/routes-orders.ts';
import { policyRoutes as attributionPolicyRoutes } from './tracking/routes-policy.ts';
import { webhookRoutes } from './tracking/routes-public.ts';
import { redirectRoutes } from './tracking/routes-redirect.ts';
import { sourceRoutes } from './tracking/routes-source.ts';
import { ensureClickPartitions } from './tracking/store-click.ts';
import { listCodesOf } from './tracking/store-link.ts';
import { dropOldClicks } from './tracking/store-seen.ts';

export interface Workspace extends Connection {
  /** Whether this start made the database. */
  readonly isNew: boolean;
}

/** Opens the workspace's database, embedded or the user's own, and brings it to the newest schema. */
export async function openWorkspace(config: Config): Promise<Workspace> {
  const embedded = config.databaseUrl === null ? await openEmbedded(config.dataDir) : null;
  const url = embedded?.url ?? config.databaseUrl ?? '';
  const applied = await migrate(url);
  const connection = connect(url, 20);
  await rewriteStaleCards(connection.db);
  return {
    ...connection,
    url,
    isNew: applied.includes('0001_archive.sql'),
    close: async () => {
      await connection.close();
      await embedded?.release();
    },
  };
}

export interface App {
  readonly server: Server;
  readonly queue: Queue;
  readonly auth: Auth;
  readonly searcher: ThreadedSearcher;
}

/** Where the server can be reached from this machine; localhost before it listens. */
function listeningUrl(server: Server): string {
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 4100;
  return `http://localhost:${port}`;
}

/** `GET /health`: whether the server answers and reaches its database. */
function tellHealth(server: Server, { pool }: Workspace): void {
  const health = z.object({ status: z.literal('ok') });
  server.get(
    '/health',
    { config: { access: 'open' }, schema: { tags: ['health'], response: { 200: health } } },
    async () => {
      await pool.query('select 1');
      return { status: 'ok' as const };
    },
  );
}

interface ChoiceGiven {
  readonly auditAll: () => Promise<void>;
  readonly enqueueTry: (id: string) => Promise<void>;
  readonly planDesk: PlanDesk;
}

/** From an audience that is looked into to a plan that keeps the law. */
async function registerChoice(v1: FastifyInstance, db: Db, given: ChoiceGiven): Promise<void> {
  const { auditAll, enqueueTry, planDesk } = given;
  await v1.register(auditRoutes(db));
  await v1.register(archiveAuditRoutes(db, auditAll));
  await v1.register(policyRoutes(db, { auditAll, enqueueTry }));
  await v1.register(appealRoutes(db));
  await v1.register(watchRoutes(db));
  await v1.register(brandRoutes(db));
  await v1.register(assessmentRoutes(db));
  await v1.register(matchRoutes(db));
  await v1.register(planRoutes(db, planDesk));
  await v1.register(complianceRoutes(db));
}

interface SalesGiven {
  readonly publicUrl: () => string;
  readonly linkUrl: () => string;
  readonly insight: InsightThread;
  readonly keyring: { readonly keys: Config['payeeKeys']; readonly dataDir: string };
}

/** Everything from the campaign to its money. Addresses are known only once the server listens. */
async function registerSales(
  v1: FastifyInstance,
  db: Db,
  { publicUrl, linkUrl, insight, keyring }: SalesGiven,
): Promise<void> {
  const codesOf = (placementId: string) => listCodesOf(db, placementId);
  const door = createKolDoor(db, () => new Date());
  await v1.register(campaignRoutes(db, codesOf));
  await v1.register(workRoutes(db, { codesOf, publicUrl }));
  await v1.register(contentRoutes(db, codesOf));
  await v1.register(kolRoutes(db, { door, codesOf }));
  await v1.register(kolDeedRoutes(db, door));
  await v1.register(kolBriefRoutes(db, { door, codesOf }));
  await v1.register(deedRoutes(db));
  await v1.register(briefRoutes(db, codesOf));
  await v1.register(trackingRoutes(db, linkUrl));
  await v1.register(orderRoutes(db));
  await v1.register(sourceRoutes(db, publicUrl));
  await v1.register(attributionPolicyRoutes(db));
  await v1.register(insightRoutes(db, insight));
  await v1.register(settlementRoutes(db, keyring));
  await v1.register(remedyRoutes(db));
  await v1.register(kolTouchRoutes(db, { door, linkUrl }));
  await v1.register(kolStatementRoutes(db, door));
}

/** What helps people beside the flow of data. */
async function registerHelp(v1: FastifyInstance, db: Db): Promise<void> {
  await registerGuide(v1, db);
  await v1.register(deskRoutes(db));
  await v1.register(questionRoutes(db));
}

/** Builds the server over an open workspace, with every stage's routes. */
export async function buildApp(config: Config, workspace: Workspace, webFolder: string | null = null): Promise<App> {
  const { db } = workspace;
  const auth = await openAuth(db);
  const server = await buildServer({
    logLevel: config.logLevel,
    recognise: (request) => recogniseCaller(db, auth, request),
    trustedProxies: config.trustedProxies,
    linkHost: config.linkUrl === null ? null : new URL(config.linkUrl).host,
  });
  tellHealth(server, workspace);
  const publicUrl = () => config.publicUrl ?? listeningUrl(server);
  const linkUrl = () => config.linkUrl ?? publicUrl();
  await ensureClickPartitions(db, new Date());
  await dropOldClicks(db, config.clickMonths, new Date());
  const uploadsDir = join(config.dataDir, 'uploads');
  const auditAll = () => queue.add(archiveAuditTaskName, {}, { once: true });
  const readPosts = () => queue.add(readPostsTaskName, {}, { once: true });
  const stored = async (connection: Connection, importId: string) => {
    if (await afterImport(connection, importId)) await auditAll();
    await queue.add(forecastTaskName, {}, { once: true });
    await readPosts();
  };
  const queue: Queue = createQueue(workspace.pool, {
    [importTaskName]: importTask({ connection: workspace, uploadsDir, stored }),
    [archiveAuditTaskName]: archiveAuditTask(workspace),
    [policyTryTaskName]: policyTryTask(workspace),
    [forecastTaskName]: forecastTask(workspace),
    [readPostsTaskName]: readPostsTask(workspace),
  });
  server.addHook('onClose', () => queue.stop());
  const planDesk = new PlanDesk(db);
  server.addHook('onClose', () => planDesk.close());
  const insight = new InsightThread();
  server.addHook('onClose', () => insight.close());
  const searcher = searchInThread(workspace.url);
  server.addHook('onClose', () => searcher.close());
  const enqueue = (importId: string, following: readonly string[] = []) =>
    queue.add(importTaskName, { importId, following });
  await server.register(redirectRoutes(db, workspace.pool));
  await server.register(webhookRoutes(db));
  await server.register(
    async (v1: FastifyInstance) => {
      await v1.register(importRoutes({ connection: workspace, uploadsDir, enqueue }));
      await v1.register(searchRoutes(db, searcher));
      await v1.register(archiveRoutes(db));
      await v1.register(identityRoutes(db));
      await v1.register(kolPageRoutes(db));
      await v1.register(rateRoutes(db));
      await v1.register(shortlistRoutes(db));
      const enqueueTry = (id: string) => queue.add(policyTryTaskName, { id });
      await registerChoice(v1, db, { auditAll, enqueueTry, planDesk });
      const keyring = { keys: config.payeeKeys, dataDir: config.dataDir };
      await registerSales(v1, db, { publicUrl, linkUrl, insight, keyring });
      await registerHelp(v1, db);
      await v1.register(sessionRoutes(auth));
      await v1.register(peopleRoutes(db, auth));
    },
    { prefix: '/api/v1' },
  );
  if (webFolder !== null) await serveWeb(server, webFolder);
  return { server, auth, queue, searcher };
}
