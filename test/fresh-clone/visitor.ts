interface Item {
  id: string;
  title: string;
  subject: string;
  department: string | null;
}

/** Somebody who has only what `npm start` has printed. */
export class Visitor {
  private cookie = '';

  constructor(private readonly printed: string) {}

  /** As one of the printed demo accounts, found by its duty. */
  async signIn(duty: string): Promise<void> {
    const line = this.printed.split('\n').find((one) => one.includes(duty) && one.includes('@'));
    const [loginName, password] = line!.trim().split(/\s+/);
    const answer = await this.send('POST', '/api/v1/session', { loginName, password });
    expect(answer.status).toBe(201);
    this.cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  }

  async health(): Promise<Response> {
    return this.send('GET', '/health/ready');
  }

  async page(path: string): Promise<string> {
    return (await this.send('GET', path)).text();
  }

  async programmes(): Promise<Item[]> {
    return this.list('/programmes');
  }

  async tasks(): Promise<Item[]> {
    return this.list('/tasks?view=all');
  }

  async mails(): Promise<Item[]> {
    return this.list('/mailbox');
  }

  /** Gives a task to the city. */
  async assign(title: string): Promise<void> {
    const city = (await this.list('/posts')).find(({ department }) => department === '経済観光局');
    const { today } = (await (await this.send('GET', '/api/v1/session')).json()) as { today: string };
    const wish = { title, dueOn: `${Number(today.slice(0, 4)) + 1}-04-01`, assigneePostId: city!.id };
    expect((await this.send('POST', '/api/v1/tasks', wish)).status).toBe(201);
  }

  private async list(path: string): Promise<Item[]> {
    const answer = await this.send('GET', `/api/v1${path}`);
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { items: Item[] }).items;
  }

  private async send(method: string, path: string, body?: object): Promise<Response> {
    const address = /Web 画面\s+(\S+)/.exec(this.printed)![1]!;
    return fetch(address + path, {
      method,
      headers: { Cookie: this.cookie, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
}
