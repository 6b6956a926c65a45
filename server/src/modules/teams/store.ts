import { sql } from 'kysely'
import type { TeamAccess } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import { type Id, isId, newId } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'

/** What a membership takes to open anything: a team opens only what some role of the person allows at all. */
export function rightsFor(kind: string, access: TeamAccess): string[] {
  return access === 'write' ? [`${kind}.view`, `${kind}.edit`] : [`${kind}.view`]
}

export interface RecordRef {
  kind: RecordKind
  id: Id
}

export interface Terms {
  access: TeamAccess
  expiresAt: Date | null
}

export interface MemberRow extends Terms {
  id: Id
  version: number
  userId: Id
  userName: string
  userStatus: 'active' | 'invited' | 'inactive'
  addedAt: Date
  addedById: Id
  addedByName: string
  /** Some role of theirs allows what the access opens. */
  hasRight: boolean
}

/** The team of a record, those first who were added first; or the one member. */
export async function membersOf(tx: OrgTx, ctx: Ctx, { kind, id }: RecordRef, memberId?: Id): Promise<MemberRow[]> {
  const [toRead, toWrite] = [rightsFor(kind.kind, 'read'), rightsFor(kind.kind, 'write')]
  const found = await sql<MemberRow>`
    select m.id, m.version, m.user_id as "userId", m.access, m.expires_at as "expiresAt", u.name as "userName", u.status as "userStatus",
      m.created_at as "addedAt", m.created_by as "addedById", a.name as "addedByName",
      exists (select from user_roles ur join roles r on r.org_id = ur.org_id and r.id = ur.role_id and r.deleted_at is null
        where ur.org_id = m.org_id and ur.user_id = m.user_id
          and (r.is_system or r.rights @> case m.access when 'write' then ${toWrite}::text[] else ${toRead}::text[] end)) as "hasRight"
    from record_members m join users u on u.org_id = m.org_id and u.id = m.user_id
      join users a on a.org_id = m.org_id and a.id = m.created_by
    where m.org_id = ${ctx.orgId} and m.kind = ${kind.kind} and m.record_id = ${id} and (${memberId ?? null}::uuid is null or m.id = ${memberId ?? null}::uuid)
    order by m.created_at, m.id`.execute(tx)
  return found.rows
}

/** Throws not_found. */
export async function memberOf(tx: OrgTx, ctx: Ctx, record: RecordRef, memberId: string): Promise<MemberRow> {
  const [member] = isId(memberId) ? await membersOf(tx, ctx, record, memberId) : []
  if (!member) throw notFound('member', memberId)
  return member
}

/** Those of the wanted rights that no role of the user gives. */
export async function missingRights(tx: OrgTx, ctx: Ctx, userId: Id, rights: readonly string[]): Promise<string[]> {
  const found = await sql<{ right: string }>`
    select w.name as right from unnest(${rights}::text[]) w (name) where not exists (
      select from user_roles ur join roles r on r.org_id = ur.org_id and r.id = ur.role_id and r.deleted_at is null
      where ur.org_id = ${ctx.orgId} and ur.user_id = ${userId} and (r.is_system or w.name = any(r.rights)))`.execute(
    tx,
  )
  return found.rows.map((row) => row.right)
}

export async function countLive(tx: OrgTx, ctx: Ctx, userId: Id): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from record_members
    where org_id = ${ctx.orgId} and user_id = ${userId} and (expires_at is null or expires_at > ${ctx.now})`.execute(tx)
  return found.rows[0]!.count
}

export async function insertMember(
  tx: OrgTx,
  ctx: Ctx,
  { kind, id: recordId }: RecordRef,
  { userId, access, expiresAt }: Terms & { userId: Id },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('record_members')
    .values({
      org_id: ctx.orgId,
      id,
      kind: kind.kind,
      record_id: recordId,
      user_id: userId,
      access,
      expires_at: expiresAt,
      created_at: ctx.now,
      created_by: ctx.actor.userId,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    })
    .execute()
  return id
}

export async function updateMember(tx: OrgTx, ctx: Ctx, id: Id, { access, expiresAt }: Terms): Promise<void> {
  await sql`update record_members set access = ${access}, expires_at = ${expiresAt}, version = version + 1,
      updated_at = ${ctx.now}, updated_by = ${ctx.actor.userId}
    where org_id = ${ctx.orgId} and id = ${id}`.execute(tx)
}

export async function deleteMember(tx: OrgTx, ctx: Ctx, id: Id): Promise<void> {
  await tx.deleteFrom('record_members').where('org_id', '=', ctx.orgId).where('id', '=', id).execute()
}

/** The teams of records that are gone for good go with them. */
export async function deleteTeams(tx: OrgTx, orgId: Id, kind: string, recordIds: readonly Id[]): Promise<void> {
  await sql`delete from record_members where org_id = ${orgId} and kind = ${kind} and record_id = any(${recordIds}::uuid[])`.execute(
    tx,
  )
}
