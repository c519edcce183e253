// ::: checklist – any of several options.
playbook.blocks.checklist = playbook.options;
