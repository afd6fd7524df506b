import { apiRoute } from '../../server/api/api-route.server.ts';
import { exportEvaluation } from '../../server/api/evaluation.server.ts';

const route = apiRoute('/tenders/{id}/export', { GET: exportEvaluation });
export const loader = route.loader;
export const action = route.action;
