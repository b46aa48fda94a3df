import { type QuestionId, questions } from "../../../model/question.ts";
import { changeDate } from "./change-date.ts";
import { changeTell } from "./change-tell.ts";
import { collectDevice } from "./collect-device.ts";
import { collectLocation } from "./collect-location.ts";
import { collectRequired } from "./collect-required.ts";
import { collectSensitive } from "./collect-sensitive.ts";
import { collectSource } from "./collect-source.ts";
import { collectWhat } from "./collect-what.ts";
import { keepAfter } from "./keep-after.ts";
import { keepLong } from "./keep-long.ts";
import { kidsAge } from "./kids-age.ts";
import type { QuestionRules } from "./question-rules.ts";
import { rightComplain } from "./right-complain.ts";
import { rightDelete } from "./right-delete.ts";
import { rightOptout } from "./right-optout.ts";
import { rightSee } from "./right-see.ts";
import { rightWithdraw } from "./right-withdraw.ts";
import { safeBreach } from "./safe-breach.ts";
import { safeHow } from "./safe-how.ts";
import { shareAbroad } from "./share-abroad.ts";
import { shareMerger } from "./share-merger.ts";
import { sharePeople } from "./share-people.ts";
import { sharePolice } from "./share-police.ts";
import { shareSell } from "./share-sell.ts";
import { shareWho } from "./share-who.ts";
import { useAds } from "./use-ads.ts";
import { useLegal } from "./use-legal.ts";
import { useProfile } from "./use-profile.ts";
import { useTrack } from "./use-track.ts";
import { useWhy } from "./use-why.ts";
import { whoContact } from "./who-contact.ts";

const byQuestion: Readonly<Record<QuestionId, QuestionRules>> = {
  "collect-what": collectWhat,
  "collect-location": collectLocation,
  "collect-device": collectDevice,
  "collect-sensitive": collectSensitive,
  "collect-source": collectSource,
  "collect-required": collectRequired,
  "use-why": useWhy,
  "use-legal": useLegal,
  "use-ads": useAds,
  "use-profile": useProfile,
  "use-track": useTrack,
  "share-sell": shareSell,
  "share-who": shareWho,
  "share-people": sharePeople,
  "share-police": sharePolice,
  "share-merger": shareMerger,
  "share-abroad": shareAbroad,
  "keep-long": keepLong,
  "keep-after": keepAfter,
  "safe-how": safeHow,
  "safe-breach": safeBreach,
  "right-see": rightSee,
  "right-delete": rightDelete,
  "right-optout": rightOptout,
  "right-withdraw": rightWithdraw,
  "right-complain": rightComplain,
  "kids-age": kidsAge,
  "who-contact": whoContact,
  "change-tell": changeTell,
  "change-date": changeDate,
};

/** The rules of all thirty questions, in the order of the questions. */
export const allRules: readonly QuestionRules[] = questions.map(({ id }) => byQuestion[id]);
