// The floor: node:http and pg with prepared statements on the same rows; no sign-in, no permissions, no checks.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20, options: '-c app.agency=*' });
const NAMES = `JOIN posts asking ON asking.id = task.asking_post_id
  LEFT JOIN departments asking_department ON asking_department.id = asking.department_id
  JOIN posts assigned ON assigned.id = task.assigned_post_id
  LEFT JOIN departments assigned_department ON assigned_department.id = assigned.department_id
  LEFT JOIN initiatives initiative ON initiative.id = task.initiative_id
  LEFT JOIN themes theme ON theme.id = initiative.theme_id`;
const OPEN = `task.state IN ('open', 'in_progress', 'blocked')`;

const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const page = () =>
  rows(
    'page',
    `SELECT task.id, task.title, task.due_on, task.state, initiative.id AS initiative_id, initiative.code, initiative.number,
       initiative.title AS initiative_title, theme.number AS theme_number, initiative.owner_kind, initiative.owner_status,
       asking.name AS asking_name, asking_department.name AS asking_department, assigned.name AS assigned_name,
       assigned_department.name AS assigned_department, task.asking_agency, task.assigned_agency
     FROM (SELECT * FROM tasks task WHERE ${OPEN} ORDER BY due_on, id LIMIT 50) task ${NAMES} ORDER BY task.due_on, task.id`,
    [],
  );
const count = () =>
  rows(
    'count',
    `SELECT count(*)::int AS value FROM (SELECT 1 FROM tasks task WHERE ${OPEN} LIMIT 1001) capped`,
    [],
  );
const one = (id) =>
  rows(
    'one',
    `SELECT task.*, asking.name AS asking_name, assigned.name AS assigned_name FROM tasks task ${NAMES} WHERE task.id = $1`,
    [id],
  );
const create = (task) =>
  rows(
    'create',
    `INSERT INTO tasks (id, initiative_id, title, due_on, asking_agency, asking_post_id, assigned_agency, assigned_post_id)
     VALUES ($1, $2, $3, $4, 'prefecture', $5, 'city', $6) RETURNING *`,
    [randomUUID(), task.initiativeId, task.title, task.dueOn, process.env.ASKING_POST, task.assigneePostId],
  );

async function answer(request, body) {
  if (request.method === 'POST') return [201, (await create(JSON.parse(body)))[0]];
  const path = request.url.split('?')[0];
  if (path === '/tasks') {
    const [items, [total]] = await Promise.all([page(), count()]);
    return [200, { items, count: total }];
  }
  return [200, (await one(path.slice('/tasks/'.length)))[0]];
}

createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    answer(request, body).then(
      ([status, value]) =>
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value)),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
