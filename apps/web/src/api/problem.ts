import type { Language } from './types';

export type Messages = Record<Language, string>;
export interface FieldProblem {
  pointer: string;
  code: string;
  messages: Messages;
}
interface ProblemDocument {
  code?: string;
  title?: string;
  detail?: string;
  requestId?: string;
  messages?: Messages;
  errors?: FieldProblem[];
  current?: unknown;
}

/** A refused or failed request; carries the server's words in both languages. */
export class ApiError extends Error {
  readonly code: string;
  readonly requestId: string | null;
  readonly messages: Messages | null;
  readonly fields: FieldProblem[];
  readonly current: unknown;

  constructor(
    readonly status: number,
    problem: ProblemDocument,
  ) {
    super(problem.title ?? `HTTP ${String(status)}`);
    this.name = 'ApiError';
    this.code = problem.code ?? 'web/unexpected';
    this.requestId = problem.requestId ?? null;
    this.messages = problem.messages ?? null;
    this.fields = problem.errors ?? [];
    this.current = problem.current;
  }

  /** Nobody answered: the network is down or the server is away. */
  get isAway(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
  get isSignedOut(): boolean {
    return this.status === 401 && this.code === 'access/signed-out';
  }
  /** Unknown and forbidden look the same to the reader. */
  get isHidden(): boolean {
    return this.status === 403 || this.status === 404;
  }
  get isStale(): boolean {
    return this.status === 412;
  }
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  // fetch rejects with a TypeError when nothing answers.
  if (error instanceof TypeError) return new ApiError(0, { code: 'web/unreachable' });
  return new ApiError(500, { code: 'web/unexpected', title: String(error) });
}

/** `/recipientPostIds/0` → `recipientPostIds`: the field that carries the message. */
export function fieldOf(problem: FieldProblem): string {
  return problem.pointer.split('/')[1] ?? '';
}
