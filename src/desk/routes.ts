// /api/v1/expert-offers, /appointments
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import {
  appointmentsQueryShape,
  appointmentViewShape,
  cancelShape,
  moveShape,
  newAppointmentShape,
  outcomeShape,
  videoLinkChangeShape,
} from './contract-appointment.ts';
import {
  newOfferShape,
  offerChangeShape,
  offersQueryShape,
  offerViewShape,
  slotsQueryShape,
  slotsShape,
} from './contract-offer.ts';
import { deskLineShape } from './contract-today.ts';
import {
  book,
  cancel,
  changeVideoLink,
  move,
  openAppointment,
  openAppointments,
  tellOutcome,
} from './service-appointment.ts';
import { openCalendarFile } from './service-calendar.ts';
import { addOffer, changeOffer, openOffers, openOfferView, openSlots, type Viewer } from './service-offer.ts';
import { openDeskToday } from './service-today.ts';

const tags = ['desk'];
const params = z.object({ id: z.string() });
/** Whoever is signed in: a viewer may be the company that asks, or an expert. The services say who may do what. */
const anybody = { config: { access: 'read' } } as const;

const viewerOf = (request: FastifyRequest): Viewer => ({
  caller: callerOf(request),
  language: requestLanguage(request),
  now: new Date(),
});

function offerRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/expert-offers',
      { schema: { tags, querystring: offersQueryShape, response: { 200: z.array(offerViewShape) } } },
      (request) => openOffers(db, request.query.brand ?? null, viewerOf(request)),
    );
    app.post(
      '/expert-offers',
      { schema: { tags, body: newOfferShape, response: { 201: offerViewShape } } },
      async (request, reply) => reply.status(201).send(await addOffer(db, request.body, viewerOf(request))),
    );
    app.get(
      '/expert-offers/:id',
      { schema: { tags, params, querystring: offersQueryShape, response: { 200: offerViewShape } } },
      (request) => openOfferView(db, request.params.id, request.query.brand ?? null, viewerOf(request)),
    );
    app.put(
      '/expert-offers/:id',
      { ...anybody, schema: { tags, params, body: offerChangeShape, response: { 200: offerViewShape } } },
      (request) => changeOffer(db, request.params.id, request.body, viewerOf(request)),
    );
    app.get(
      '/expert-offers/:id/slots',
      { schema: { tags, params, querystring: slotsQueryShape, response: { 200: slotsShape } } },
      (request) => openSlots(db, request.params.id, request.query, new Date()),
    );
  };
}

function changeRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    const response = { 200: appointmentViewShape };
    app.post('/appointments/:id/move', { ...anybody, schema: { tags, params, body: moveShape, response } }, (request) =>
      move(db, request.params.id, request.body, callerOf(request), new Date()),
    );
    app.post(
      '/appointments/:id/cancel',
      { ...anybody, schema: { tags, params, body: cancelShape, response } },
      (request) => cancel(db, request.params.id, request.body, callerOf(request), new Date()),
    );
    app.post(
      '/appointments/:id/outcome',
      { ...anybody, schema: { tags, params, body: outcomeShape, response } },
      (request) => tellOutcome(db, request.params.id, request.body, callerOf(request), new Date()),
    );
    app.put(
      '/appointments/:id/video-link',
      { ...anybody, schema: { tags, params, body: videoLinkChangeShape, response } },
      (request) => changeVideoLink(db, request.params.id, request.body.videoLink, callerOf(request), new Date()),
    );
  };
}

/** Experts' offers with their free times, and appointments. */
export function deskRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(offerRoutes(db));
    await app.register(changeRoutes(db));
    app.get('/desk/today', { schema: { tags, response: { 200: z.array(deskLineShape) } } }, (request) =>
      openDeskToday(db, callerOf(request), new Date()),
    );
    app.get(
      '/appointments',
      { schema: { tags, querystring: appointmentsQueryShape, response: { 200: z.array(appointmentViewShape) } } },
      (request) => openAppointments(db, request.query.of, callerOf(request), new Date()),
    );
    app.post(
      '/appointments',
      {
        ...anybody,
        schema: { tags, body: newAppointmentShape, response: { 200: appointmentViewShape, 201: appointmentViewShape } },
      },
      async (request, reply) => {
        const { appointment, isNew } = await book(db, request.body, callerOf(request), new Date());
        return reply.status(isNew ? 201 : 200).send(appointment);
      },
    );
    app.get('/appointments/:id', { schema: { tags, params, response: { 200: appointmentViewShape } } }, (request) =>
      openAppointment(db, request.params.id, callerOf(request), new Date()),
    );
    app.get(
      '/appointments/:id/calendar.ics',
      {
        schema: {
          ...{ tags, params, produces: ['text/calendar'] },
          querystring: z.object({ language: z.enum(['it', 'en', 'zh']).optional() }),
        },
      },
      async (request, reply) => {
        const viewer = viewerOf(request);
        const language = request.query.language ?? viewer.language;
        const text = await openCalendarFile(db, request.params.id, { ...viewer, language });
        return reply
          .type('text/calendar; charset=utf-8')
          .header('content-disposition', 'attachment; filename="appointment.ics"')
          .header('cache-control', 'private, no-store')
          .send(text);
      },
    );
  };
}
