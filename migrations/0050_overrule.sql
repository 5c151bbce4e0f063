-- Why a draft was approved although the check asked for something: the brand's own reason, apart from the note to the KOL.
alter table draft_decision add column overrule text;
