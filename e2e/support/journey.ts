import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page, test as base } from '@playwright/test'

const control = `http://localhost:${Number(process.env['E2E_PORT'] ?? 3310) + 1}`

export interface Organization {
  orgId: string
  userId: string
  email: string
  password: string
  name: string
}

interface Fixtures {
  /** An organization of the journey's own, with its administrator. */
  organization: Organization
  /** A page on which that administrator is signed in. */
  signedIn: Page
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern
  organization: async ({}, use, info) => {
    const locale = String(info.project.use.locale ?? 'zh-CN')
    await use(await askControl<Organization>(`/organization?locale=${locale}`))
  },
  signedIn: async ({ page, organization }, use) => {
    await signIn(page.request, organization)
    await page.goto('/')
    await use(page)
  },
})

export { expect }

export async function askControl<T>(path: string): Promise<T> {
  const response = await fetch(`${control}${path}`)
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as T
}

/** Signs in over the API; the page shares the request's cookies. */
async function signIn(
  request: APIRequestContext,
  { email, password }: Pick<Organization, 'email' | 'password'>,
): Promise<void> {
  const response = await request.post('/api/auth/sign-in/email', { data: { email, password } })
  expect(response.status(), await response.text()).toBe(200)
}

/** No accessibility fault that axe knows of, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('.ant-skeleton-active')).toHaveCount(0)
  // Without a page of its own for the last step, which sends this one into the background, where it may draw no more.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .slice(0, 3)
        .map((node) => `   ${node.html.slice(0, 200)}`)
        .join('\n')}`,
  )
  expect(found, await page.title()).toEqual([])
}

/** The page does not scroll sideways. */
export async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0)
}
