import type { Answer } from './member.js';

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  messages: { ja: string; en: string };
  errors?: { pointer: string; code: string; messages: { ja: string; en: string } }[];
  current?: unknown;
}

/** The refusal as a problem document, complete in both languages; fails when it is anything else. */
export function expectProblem(
  answer: Answer,
  expected: { status: number; code?: string; pointer?: string },
): Problem {
  const problem = answer.body as Problem;
  expect({ status: answer.status, text: answer.text }).toEqual({
    status: expected.status,
    text: answer.text,
  });
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(problem.status).toBe(expected.status);
  expectBothLanguages(problem.messages);
  expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/);
  for (const { messages } of problem.errors ?? []) expectBothLanguages(messages);
  if (expected.code !== undefined) expect(problem.code).toBe(expected.code);
  if (expected.pointer !== undefined)
    expect((problem.errors ?? []).map(({ pointer }) => pointer)).toContain(expected.pointer);
  return problem;
}

function expectBothLanguages(messages: { ja: string; en: string }): void {
  expect(messages.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  expect(messages.en).toMatch(/[A-Za-z]{2}/);
  expect(messages.en).not.toMatch(/undefined|\[object/);
  expect(messages.ja).not.toMatch(/undefined|\[object/);
}
