// Generated from the server's activities by scripts/generate.ts; do not edit.
export const actionsByKind: Readonly<Record<string, readonly string[]>> = {
 "account": [
  "backupCodesRenewed",
  "passwordChanged",
  "passwordReset",
  "passwordResetRequested",
  "sessionsRevoked",
  "signInFailed",
  "signedIn",
  "signedOut",
  "twoFactorDisabled",
  "twoFactorEnabled"
 ],
 "apiKey": [
  "created",
  "deleted",
  "revoked",
  "updated"
 ],
 "audit": [
  "exported",
  "verificationRequested",
  "verified"
 ],
 "bulkChange": [
  "cancelled",
  "started",
  "undone"
 ],
 "contact": [
  "created",
  "deleted",
  "ownerChanged",
  "purged",
  "restored",
  "updated"
 ],
 "contract": [
  "created",
  "deleted",
  "memberAdded",
  "memberChanged",
  "memberRemoved",
  "ownerChanged",
  "purged",
  "restored",
  "statusChanged",
  "updated"
 ],
 "customer": [
  "created",
  "deleted",
  "memberAdded",
  "memberChanged",
  "memberRemoved",
  "ownerChanged",
  "purged",
  "restored",
  "updated"
 ],
 "department": [
  "created",
  "deleted",
  "merged",
  "purged",
  "restored",
  "updated"
 ],
 "export": [
  "approved",
  "cancelled",
  "downloaded",
  "made",
  "refused",
  "requested"
 ],
 "field": [
  "created",
  "deleted",
  "updated"
 ],
 "followUp": [
  "created",
  "deleted",
  "purged",
  "restored",
  "updated"
 ],
 "import": [
  "cancelled",
  "changesTaken",
  "deleted",
  "ended",
  "started",
  "undoStarted",
  "undoStopped",
  "undone",
  "uploaded"
 ],
 "layout": [
  "created",
  "deleted",
  "reordered",
  "updated"
 ],
 "lead": [
  "converted",
  "created",
  "deleted",
  "memberAdded",
  "memberChanged",
  "memberRemoved",
  "ownerChanged",
  "purged",
  "restored",
  "statusChanged",
  "updated"
 ],
 "lossReason": [
  "created",
  "deleted",
  "updated"
 ],
 "lossReasons": [
  "replaced"
 ],
 "opportunity": [
  "created",
  "deleted",
  "lost",
  "memberAdded",
  "memberChanged",
  "memberRemoved",
  "ownerChanged",
  "purged",
  "reopened",
  "restored",
  "stageChanged",
  "updated",
  "won"
 ],
 "organization": [
  "updated"
 ],
 "payment": [
  "created",
  "deleted",
  "purged",
  "restored",
  "updated"
 ],
 "paymentPlan": [
  "created",
  "deleted",
  "purged",
  "restored",
  "updated"
 ],
 "pipeline": [
  "created",
  "deleted",
  "purged",
  "restored",
  "updated"
 ],
 "product": [
  "created",
  "deleted",
  "purged",
  "restored",
  "updated"
 ],
 "role": [
  "created",
  "deleted",
  "purged",
  "restored",
  "updated"
 ],
 "stage": [
  "created",
  "deleted",
  "updated"
 ],
 "task": [
  "completed",
  "created",
  "deleted",
  "purged",
  "reopened",
  "restored",
  "updated"
 ],
 "uniqueRule": [
  "created",
  "deleted"
 ],
 "user": [
  "created",
  "deactivated",
  "deleted",
  "invitationRevoked",
  "invited",
  "joined",
  "reactivated",
  "updated"
 ],
 "view": [
  "created",
  "defaultChosen",
  "deleted",
  "updated"
 ],
 "webhook": [
  "created",
  "deleted",
  "disabled",
  "purged",
  "restored",
  "secretReplaced",
  "updated"
 ]
}
