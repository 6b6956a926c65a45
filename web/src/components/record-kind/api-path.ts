const paths: Record<string, string> = {
  opportunity: '/opportunities',
  paymentPlan: '/payment-plans',
  followUp: '/follow-ups',
}

/** The API resource of a kind: customer → /customers. */
export function apiPath(kind: string): string {
  return paths[kind] ?? `/${kind}s`
}
