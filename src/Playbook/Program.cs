System.Console.WriteLine("playbook");
