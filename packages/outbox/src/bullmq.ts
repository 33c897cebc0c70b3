export {
  type BullmqData,
  type BullmqDriver,
  type BullmqDriverOptions,
  type BullmqJob,
  type BullmqJobOptions,
  type BullmqQueue,
  bullmq,
} from "./drivers/bullmq.js";
