using SecurityConcepts;

foreach (Milestone milestone in NewSecurityConcept.Events)
{
    Console.WriteLine($"{milestone.Date ?? "undated",-24} {milestone.Title}");
}
