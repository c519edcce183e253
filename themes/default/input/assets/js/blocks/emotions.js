// ::: emotions – words for how somebody feels.
playbook.blocks.emotions = playbook.options;
