import type { Id } from '../../server/src/platform/id.ts'
import type { Random } from '../../server/src/platform/random.ts'
import { mobileOf, personOf } from './names.ts'
import { type ColumnTypes, TableBuffer } from './table-buffer.ts'

export interface Colleague {
  id: Id
  name: string
  departmentId: Id
}

const regionCount = 6
const teamsPerRegion = 9
const peopleCount = 500

export interface People {
  colleagues: Colleague[]
  /** A colleague by chance: a few own much, most own little. */
  owner(): Colleague
  tables: TableBuffer[]
}

/** 60 departments, six regions of nine teams, and 500 people in the teams, each led by its first. */
export function makePeople(
  random: Random,
  newId: (at: number) => Id,
  { orgId, rootId, since, types }: { orgId: Id; rootId: Id; since: number; types: ColumnTypes },
): People {
  const at = new Date(since)
  const departments = new TableBuffer(types, 'departments', `${named} parent_id position created_at updated_at`)
  const users = new TableBuffer(
    types,
    'users',
    `${named} phone title department_id manager_id status created_at updated_at`,
  )
  const teams: Id[] = []
  for (let region = 1; region <= regionCount; region++) {
    const regionId = newId(since)
    departments.add([orgId, regionId, `第${region}大区`, rootId, region, at, at])
    for (let team = 1; team <= teamsPerRegion; team++) {
      const teamId = newId(since)
      departments.add([orgId, teamId, `第${region}大区${team}部`, regionId, team, at, at])
      teams.push(teamId)
    }
  }
  const colleagues: Colleague[] = []
  for (let index = 0; index < peopleCount; index++) {
    const departmentId = teams[index % teams.length]!
    const isHead = index < teams.length
    const colleague = { id: newId(since), name: personOf(random), departmentId }
    const managerId = isHead ? null : colleagues[index % teams.length]!.id
    const title = isHead ? '销售主管' : '销售经理'
    users.add([orgId, colleague.id, colleague.name, mobileOf(random), title, departmentId, managerId, 'active', at, at])
    colleagues.push(colleague)
  }
  return { colleagues, owner: skewed(random, colleagues), tables: [departments, users] }
}

const named = 'org_id id name'

/** The n-th owns about n^-0.8 as much as the first (Zipf's law, flattened). */
function skewed(random: Random, colleagues: readonly Colleague[]): () => Colleague {
  let sum = 0
  const upTo = colleagues.map((_, index) => (sum += (index + 1) ** -0.8))
  return () => {
    const point = random.next() * sum
    let low = 0
    let high = colleagues.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! < point) low = middle + 1
      else high = middle
    }
    return colleagues[low]!
  }
}
