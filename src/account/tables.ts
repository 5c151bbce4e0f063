// Tables of people, as this stage reads them; better-auth writes them.
import type { Role } from './contract.ts';

interface UserTable {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
}

interface ApiKeyTable {
  id: string;
  name: string | null;
  start: string | null;
  referenceId: string;
  createdAt: Date;
  lastRequest: Date | null;
}

interface SettingTable {
  key: string;
  value: unknown;
}

declare module '../db/connect.ts' {
  interface Tables {
    user: UserTable;
    apiKey: ApiKeyTable;
    setting: SettingTable;
  }
}
