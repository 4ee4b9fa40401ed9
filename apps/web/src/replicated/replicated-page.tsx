export function ReplicatedPage() {
  return null;
}
