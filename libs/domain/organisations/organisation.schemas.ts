import { z } from 'zod';
import { day, line, page, partialDay, text } from '@platform/http';

/** What kind of body it is; the words of the programmes' sources, whose partners are the same records. */
export const organisationKinds = [
  'national',
  'regional_bureau',
  'municipality',
  'economic',
  'company',
  'university',
  'npo',
  'association',
  'council',
  'centre',
  'facility',
  'network',
  'portal',
  'zone',
  'area',
  'dmo',
  'fund',
  'scheme',
  'other',
] as const;

export const ORGANISATION_NAME_LIMIT = 200;
export const ALIAS_LIMIT = 20;
const name = line({ max: ORGANISATION_NAME_LIMIT });
const aliases = z.array(name).max(ALIAS_LIMIT);
const kind = z.enum(organisationKinds);
/** The registry's own kind, such as 地域連携DMO; free, so that a new register needs no code. */
const subkind = line({ max: 100 });
/** A web address as a page may link to it: nothing that a browser would run. */
export const webAddress = line({ max: 500 }).refine(
  (value) => /^https?:\/\/[^\s/]/.test(value) && URL.canParse(value),
  'no address',
);
const facts = {
  subkind: subkind.nullable(),
  url: webAddress.nullable(),
  foundedOn: partialDay.nullable(),
  note: text({ max: 2000 }).nullable(),
};

export const createOrganisationSchema = z.strictObject({
  name,
  kind,
  aliases: aliases.default([]),
  subkind: facts.subkind.default(null),
  url: facts.url.default(null),
  foundedOn: facts.foundedOn.default(null),
  note: facts.note.default(null),
  /** Null = not known since when. */
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
});
export type CreateOrganisation = z.infer<typeof createOrganisationSchema>;

export const editOrganisationSchema = z
  .strictObject({ name, kind, aliases, ...facts })
  .partial()
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditOrganisation = z.infer<typeof editOrganisationSchema>;

export const endOrganisationSchema = z.strictObject({ lastDay: day });
export const renameOrganisationSchema = z.strictObject({ name, from: day });
export type RenameOrganisation = z.infer<typeof renameOrganisationSchema>;

export const organisationListQuery = z.strictObject({
  /** In names, former and other names, registry kinds and notes. */
  search: line({ max: 100 }).optional(),
  kind: kind.optional(),
  subkind: subkind.optional(),
  ended: z.enum(['true', 'false']).default('false'),
  ...page,
});
export type OrganisationListQuery = z.infer<typeof organisationListQuery>;
export const organisationQuery = z.strictObject({ on: day.optional() });

const row = z.object({
  id: z.uuid(),
  name: z.string(),
  /** One of the kinds above, or what a source called it. */
  kind: z.string(),
  subkind: z.string().nullable(),
  aliases: z.array(z.string()),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  people: z.int(),
});

export const organisationList = z.object({
  items: z.array(row),
  nextCursor: z.string().nullable(),
  /** How many the filter finds, by kind and by the registry's own kind. */
  kinds: z.array(
    z.object({
      kind: z.string(),
      count: z.int(),
      subkinds: z.array(z.object({ subkind: z.string(), count: z.int() })),
    }),
  ),
  can: z.object({ create: z.boolean() }),
});

const ref = z.object({ id: z.uuid(), name: z.string() });
const dated = { validFrom: z.string().nullable(), validTo: z.string().nullable() };

export const organisationView = row
  .extend({
    version: z.int(),
    url: z.string().nullable(),
    foundedOn: z.string().nullable(),
    note: z.string().nullable(),
    /** The day for which name and memberships are shown. */
    on: z.string(),
    nameThen: z.string(),
    /** What it was called since when; empty when it never had another name. */
    names: z.array(z.object({ name: z.string(), validFrom: z.string().nullable() })),
    /** How many bodies were its members on the day, and how many of them besides the two agencies. */
    memberCount: z.object({ all: z.int(), besidesAgencies: z.int() }),
    memberOf: z.array(ref.extend({ role: z.string().nullable(), ...dated })),
    ties: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(['pair', 'successor', 'part_of']),
        /** `out`: the other is its successor, or what it is a part of. */
        direction: z.enum(['out', 'in']),
        other: ref,
        note: z.string().nullable(),
      }),
    ),
    initiatives: z.array(
      ref.extend({
        number: z.int(),
        themeNumber: z.int(),
        programme: z.string(),
        role: z.string().nullable(),
      }),
    ),
    measures: z.array(
      ref.extend({ kind: z.string(), code: z.string(), strategy: z.string(), role: z.string().nullable() }),
    ),
    indicators: z.array(ref.extend({ code: z.string() })),
    facts: z.array(
      z.object({
        label: z.string(),
        text: z.string().nullable(),
        value: z.string().nullable(),
        valueTo: z.string().nullable(),
        unit: z.string().nullable(),
        year: z.int().nullable(),
        yearKind: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    /** Seats in councils that its people hold by their posts on the day. */
    seats: z.array(ref.extend({ person: z.string(), post: z.string() })),
    /** Who belongs to it, by name and duty; null for those who may not see people. */
    persons: z
      .array(z.object({ id: z.uuid(), name: z.string(), posts: z.array(z.string()), account: z.boolean() }))
      .nullable(),
    can: z.object({ manage: z.boolean(), seePeople: z.boolean() }),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;
