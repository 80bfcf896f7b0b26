import { type Permission, permissionKeys, scopesOf, systemActor } from '@domain/access';
import { grantableNames, grantableTo } from './grantable.rule.js';

const person = (roles: string[], scopes: Permission[] | null = null) =>
  ({ ...systemActor('x'), systemActor: null, agency: 'city', roles, scopes }) as unknown as Parameters<
    typeof scopesOf
  >[0] &
    object;

describe('what a token can be made for', () => {
  it.each([
    'account.own',
    'account.manage',
    'account.recover',
    'session.own',
    'session.start',
    'role.grant',
    'person.manage',
    'post.manage',
    'department.manage',
    'provider.manage',
    'transfer.prepare',
    'transfer.confirm',
    'mailbox.read',
  ])('is never %s', (permission) => {
    expect(permissionKeys).toContain(permission);
    expect(grantableNames).not.toContain(permission);
  });

  it('is no more than the person holds', () => {
    expect(grantableTo(person(['viewer']))).not.toContain('task.open');
    expect(grantableTo(person(['owner_staff']))).toContain('task.open');
  });

  it('is nothing for a token itself', () => {
    expect(grantableTo(person(['secretariat'], []))).toEqual([]);
  });
});

describe('an actor with a token', () => {
  const reader = person(['secretariat'], ['task.read']);

  it('may what it was made for, as far as its post may', () => {
    expect([...scopesOf(reader, 'task.read')]).toEqual([...scopesOf(person(['secretariat']), 'task.read')]);
    expect(scopesOf(person(['administrator'], ['task.read']), 'task.read').size).toBe(0);
  });

  it('may nothing else, not even what every account or every visitor may', () => {
    const allowed = permissionKeys.filter((name) => scopesOf(reader, name).size > 0);
    expect(allowed.sort()).toEqual(['service.look', 'task.read']);
  });
});
