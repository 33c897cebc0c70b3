export {
  type PgBossData,
  type PgBossDriver,
  type PgBossDriverOptions,
  type PgBossSender,
  type PgBossSendOptions,
  pgBoss,
} from "./drivers/pg-boss.js";
