import { type CastName, castNames } from '../support/cast.js';
import { bodyOf, MatrixRecords } from '../support/permission-records.js';
import { startTestService, type TestService } from '../support/test-service.js';
import { Caller } from './caller.js';
import { CastKeeper } from './cast-keeper.js';
import { type Operation, readDocument } from './document.js';
import { judge } from './judge.js';
import { KnownIds } from './known-ids.js';
import { Random } from './random.js';
import { type FuzzRequest, Requests } from './requests.js';
import { Values } from './values.js';

// jest.config.mjs reads FUZZ_REQUESTS and FUZZ_SEED, to lengthen or repeat a run.
declare const FUZZ: { requests: number; seed: number };
const { requests: REQUESTS, seed: SEED } = FUZZ;
const AT_ONCE = 8;
const MOST_COMPLAINTS = 20;
const BETWEEN_RESTORES = 500;

const { operations, resolve } = readDocument();

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  await new MatrixRecords(service).make();
  await new CastKeeper(service).remember();
});
afterAll(async () => {
  await service.close();
});

describe('the service under requests made from its own document', () => {
  it(`answers ${REQUESTS} of them within its contract, without a fault, and alters no text`, async () => {
    const keeper = new CastKeeper(service);
    const caller = new Caller(service.address, async () => keeper.restore());
    const run = new Run(caller);
    try {
      await run.all();
    } finally {
      caller.close();
      process.stdout.write(`${run.summary()}\n`);
    }
    expect(run.complaints).toEqual([]);
  });
});

class Run {
  readonly complaints: string[] = [];
  private readonly random = new Random(SEED);
  private readonly known = new KnownIds();
  private readonly requests = new Requests(
    this.random,
    new Values(this.random, this.known, resolve),
    this.known,
    (operation) => exampleFor(operation, this.known, this.random),
  );
  private readonly statuses = new Map<number, number>();
  /** Who has got through with an operation: they ask again more often, or most requests would end at the door. */
  private readonly succeeded = new Map<string, Set<CastName | null>>();
  private left = REQUESTS;

  constructor(private readonly caller: Caller) {}

  async all(): Promise<void> {
    // What exists is learned first: every reading operation once as everybody.
    for (const who of castNames)
      for (const operation of operations.filter(
        ({ method, path }) => method === 'GET' && !path.includes('{'),
      ))
        await this.one(operation, who);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (this.left > 0 && this.complaints.length < MOST_COMPLAINTS) {
          this.left -= 1;
          if (this.left % BETWEEN_RESTORES === 0) await this.caller.restoreCast();
          const operation = this.random.pick(operations);
          await this.one(operation, this.somebody(operation));
        }
      }),
    );
  }

  summary(): string {
    const counts = [...this.statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status}: ${count}`);
    return `fuzz: ${REQUESTS} requests, seed ${SEED}, ${this.succeeded.size} of ${operations.length} operations succeeded; ${counts.join(', ')}`;
  }

  private somebody(operation: Operation): CastName | null {
    if (this.random.chance(0.05)) return null;
    const welcome = [...(this.succeeded.get(nameOf(operation)) ?? [])];
    return welcome.length > 0 && this.random.chance(0.6)
      ? this.random.pick(welcome)
      : this.random.pick(castNames);
  }

  private async one(operation: Operation, who: CastName | null): Promise<void> {
    const made: FuzzRequest = this.requests.make(operation);
    const answer = await this.caller.send(who, made);
    this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
    const wrong = judge(operation, made.sent, answer, made);
    if (wrong !== null)
      this.complaints.push(
        `${operation.method} ${made.path} as ${who ?? 'nobody'} with ${made.bytes?.toString('utf8').slice(0, 500) ?? 'no body'}: ${answer.status} ${wrong}`,
      );
    if (answer.status >= 300) return;
    const name = nameOf(operation);
    this.succeeded.set(name, (this.succeeded.get(name) ?? new Set()).add(who));
    if (/json/.test(answer.type)) this.known.learn(operation.path, JSON.parse(answer.text));
  }
}

/** What the permission matrix sends for the route, on records that the fuzzer knows of. */
function exampleFor(operation: Operation, known: KnownIds, random: Random): object | null {
  const route = `${operation.method} ${operation.path.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1')}`;
  const id = known.idFor('id', random, operation.path);
  const body = bodyOf(service, route, {
    owner: null,
    id,
    councilId: known.idFor('councilId', random),
    itemId: known.idFor('agendaItemId', random),
  });
  return Object.keys(body).length === 0 ? null : body;
}

function nameOf({ method, path }: Operation): string {
  return `${method} ${path.replace('/api/v1', '')}`;
}
