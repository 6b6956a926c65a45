import { expect, type Page } from '@playwright/test'
import { askControl } from './journey.ts'

/** A colleague with a role, who has come in by the link of their invitation; answers their user id. */
export async function addColleague(
  page: Page,
  colleague: Page,
  { name, role }: { name: string; role: string },
): Promise<string> {
  const api = async <T>(path: string, data?: object) => {
    const response = await page.request.fetch(`/api/v1${path}`, { method: data ? 'POST' : 'GET', data })
    return (await response.json()) as T
  }
  const roles = await api<{ items: { id: string; name: string }[] }>('/roles?sort=createdAt')
  const departments = await api<{ items: { id: string }[] }>('/departments')
  const email = `rep-${crypto.randomUUID()}@example.com`
  const user = await api<{ id: string }>('/invitations', {
    name,
    email,
    departmentId: departments.items[0]!.id,
    roleIds: roles.items.filter((known) => known.name === role).map(({ id }) => id),
  })
  let mail: { text: string } | null = null
  await expect.poll(async () => (mail = await askControl(`/mail?to=${encodeURIComponent(email)}`))).not.toBeNull()
  await colleague.goto(/https?:\/\/\S+/.exec(mail!.text)![0])
  await colleague.getByLabel('密码').fill('a-password-of-his-own')
  await colleague.getByRole('button', { name: '加入' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText(name)
  return user.id
}
