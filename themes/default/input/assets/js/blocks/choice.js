// ::: choice – one of several options.
playbook.blocks.choice = playbook.options;
